package org.headroom.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.Folded;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.findings.Place;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.table.Encoding;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.table.TableFormat;

/** What there is to say about a file before its rows: its encoding, its header, its columns. */
public final class FileNotes {
	private final Table table;
	private final Mapping mapping;
	private final Locale locale;
	private final List<Finding> notes = new ArrayList<>();

	private FileNotes(Table table, Mapping mapping, Locale locale) {
		this.table = table;
		this.mapping = mapping;
		this.locale = locale;
	}

	/** The notes in the order a reader of the file meets them. */
	public static List<Finding> of(Table table, Mapping mapping, Formats formats, Locale locale) {
		FileNotes made = new FileNotes(table, mapping, locale);
		if (table.format() instanceof TableFormat.Text text) {
			made.encoding(text.encoding(), text.said().charset().isPresent());
		}
		made.header();
		made.columns();
		new TreeMap<>(formats.doubtful()).forEach((column, doubt) -> made.doubt(column, doubt, formats));
		return List.copyOf(made.notes);
	}

	private void encoding(Encoding encoding, boolean said) {
		String name = encoding.charset().name();
		if (encoding.markBytes() > 0) {
			note(FindingKind.BYTE_ORDER_MARK, new Place(table.name(), 1, 0, ""), name, "");
		}
		if (said) {
			return;
		}
		if (name.startsWith("UTF-16")) {
			note(FindingKind.UTF16, Place.of(table.name()), name, "");
		} else if (encoding.charset().equals(Encoding.WINDOWS)) {
			note(FindingKind.OLD_ENCODING, Place.of(table.name()), name, "");
		}
	}

	private void header() {
		if (!table.headed()) {
			note(FindingKind.NO_HEADER, new Place(table.name(), 1, 0, ""), "", "");
			return;
		}
		if (table.headerLine() > 1) {
			note(FindingKind.TITLE_LINES, new Place(table.name(), table.headerLine(), 0, ""), Long.toString(table.headerLine()), "");
		}
		duplicates().forEach((name, columns) -> {
			String numbers = columns.stream().map(column -> Integer.toString(column.number())).collect(Collectors.joining(", "));
			note(FindingKind.DUPLICATE_HEADER, place(columns.get(1)), columns.getFirst().name(), numbers);
		});
	}

	private Map<String, List<Column>> duplicates() {
		Map<String, List<Column>> byName = table.columns().stream().filter(column -> !column.name().isEmpty())
				.collect(Collectors.groupingBy(column -> Folded.letters(column.name()), LinkedHashMap::new, Collectors.toList()));
		byName.values().removeIf(columns -> columns.size() == 1);
		return byName;
	}

	private void columns() {
		if (table.headed()) {
			Map<String, List<Column>> twice = duplicates();
			MappingGuess.unmapped(table, mapping).stream()
					.filter(column -> !column.name().isEmpty() && !twice.containsKey(Folded.letters(column.name())))
					.forEach(column -> note(FindingKind.UNMAPPED_COLUMN, place(column), column.name(), ""));
		}
		if (mapping.kind() == TableKind.DEALS && !mapping.has(Field.DEAL_ID)) {
			String key = List.of(Field.DEAL_NAME, Field.ACCOUNT, Field.OWNER, Field.CREATED).stream().filter(mapping::has)
					.map(field -> field.label(locale)).collect(Collectors.joining(", "));
			note(FindingKind.NO_ID_COLUMN, new Place(table.name(), table.headerLine(), 0, ""), key, "");
		}
	}

	private void doubt(int column, Doubt doubt, Formats formats) {
		Words words = Words.of(FileNotes.class, locale);
		Place place = place(table.columns().get(column - 1));
		if (formats.dates().containsKey(column)) {
			note(FindingKind.AMBIGUOUS_DATE, place, doubt.example(), words.say("dates." + formats.date(column)));
		} else {
			note(FindingKind.AMBIGUOUS_NUMBER, place, doubt.example(), words.say("numbers." + doubt.ground(), formats.number(column).pattern()));
		}
	}

	private Place place(Column column) {
		return new Place(table.name(), table.headerLine(), column.number(), column.name());
	}

	private void note(FindingKind kind, Place place, String found, String detail) {
		notes.add(new Finding(kind, place, found, detail));
	}
}
