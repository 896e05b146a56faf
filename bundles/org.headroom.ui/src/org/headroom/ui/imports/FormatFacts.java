package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.mapping.Preview;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.table.TableFormat;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;

/** How one file is written, in words. Reads no disk. */
final class FormatFacts {
	/** About columns: said at the step after this one. */
	private static final Set<FindingKind> ELSEWHERE = Set.of(FindingKind.UNMAPPED_COLUMN, FindingKind.NO_ID_COLUMN);

	private final ImportFile file;
	private final Words words;
	private final Locale locale;
	private final Preview chosen;
	private final Preview found;

	FormatFacts(ImportFile file, Words words, Locale locale) {
		this.file = file;
		this.words = words;
		this.locale = locale;
		this.chosen = file.preview(locale);
		Mapping plain = file.withDates(Optional.empty()).withNumbers(Optional.empty()).mapping();
		this.found = Preview.of(file.table(), plain, locale);
	}

	String size() {
		Table table = file.table();
		String key = table.large() ? "format.size.large" : "format.size.is";
		return words.say(key, table.columns().size(), table.estimatedRows(), table.bytes() >> 20);
	}

	String text() {
		return switch (file.table().format()) {
			case TableFormat.Text text -> words.say("format.text.is", words.say("delimiter." + (int) text.delimiter()), text.encoding().charset().displayName(Locale.ROOT));
			case TableFormat.Sheet sheet -> words.say("format.sheet", sheet.sheet());
		};
	}

	String foundDates() {
		Set<DateShape> shapes = new TreeSet<>(found.formats().dates().values());
		return shapes.stream().map(shape -> words.say("dates." + shape)).collect(Collectors.joining("; "));
	}

	String foundNumbers() {
		Set<NumberShape> shapes = new TreeSet<>(found.formats().numbers().values());
		return shapes.stream().map(shape -> words.say("numbers." + shape)).collect(Collectors.joining("; "));
	}

	/** Such as "2016-10-20 is Oct 20, 2016". */
	String dateExample() {
		return example(Field.Shape.DATE);
	}

	String numberExample() {
		return example(Field.Shape.NUMBER);
	}

	private String example(Field.Shape shape) {
		List<Integer> columns = file.columns().columns().entrySet().stream().filter(entry -> entry.getValue().shape() == shape).map(Map.Entry::getKey).sorted().toList();
		List<Preview.Cell> cells = chosen.rows().stream().flatMap(row -> columns.stream().map(column -> row.cells().get(column - 1)))
				.filter(cell -> !cell.text().isEmpty()).toList();
		long not = cells.stream().filter(cell -> !cell.readable()).count();
		String good = cells.stream().filter(Preview.Cell::readable).findFirst().map(cell -> words.say("format.example", cell.text(), cell.shown())).orElse("");
		String bad = cells.stream().filter(cell -> !cell.readable()).findFirst().map(cell -> words.say("format.example.not", cell.text(), not, cells.size())).orElse("");
		return (good + (good.isEmpty() || bad.isEmpty() ? "" : "; ") + bad).strip();
	}

	/** What there is to say about the file as a whole. */
	List<String> notes() {
		List<String> notes = new ArrayList<>();
		for (Finding note : chosen.notes()) {
			if (!ELSEWHERE.contains(note.kind())) {
				notes.add(note.what(locale) + " " + note.done(locale));
			}
		}
		return notes;
	}
}
