package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.mapping.Formats;
import org.headroom.exchange.mapping.Preview;
import org.headroom.exchange.table.Table;

/** How one file is written, in words. Reads no disk. */
final class FormatFacts {
	/** About columns: said at the step after this one. */
	private static final Set<FindingKind> ELSEWHERE = Set.of(FindingKind.UNMAPPED_COLUMN, FindingKind.NO_ID_COLUMN);

	private final ImportFile file;
	private final Words words;
	private final Locale locale;
	private final Preview chosen;
	private final Formats found;

	FormatFacts(ImportFile file, Words words, Locale locale) {
		this.file = file;
		this.words = words;
		this.locale = locale;
		this.chosen = file.preview(locale);
		this.found = file.withDates(Optional.empty()).withNumbers(Optional.empty()).preview(locale).formats();
	}

	String size() {
		Table table = file.table();
		String key = table.large() ? "format.size.large" : "format.size.is";
		return words.say(key, table.columns().size(), table.estimatedRows(), table.bytes() >> 20);
	}

	/** How the cells of all date columns are written. */
	String foundDates() {
		return new TreeSet<>(found.dates().values()).stream().map(shape -> words.say("dates." + shape)).collect(Collectors.joining("; "));
	}

	/** How the cells of all number columns are written. */
	String foundNumbers() {
		return new TreeSet<>(found.numbers().values()).stream().map(shape -> words.say("numbers." + shape)).collect(Collectors.joining("; "));
	}

	/** How the cells of one column of dates or numbers are written, as a short example. */
	String foundAt(int column) {
		return found.dates().containsKey(column) ? words.say("example." + found.date(column)) : words.say("example." + found.number(column));
	}

	/** Such as "2016-10-20 is Oct 20, 2016". */
	String dateExample() {
		return example(file.mapping().columns(Field.Shape.DATE));
	}

	String numberExample() {
		return example(file.mapping().columns(Field.Shape.NUMBER));
	}

	/** What is made of the column's cells. */
	String exampleAt(int column) {
		return example(List.of(column));
	}

	private String example(List<Integer> columns) {
		List<Preview.Cell> cells = chosen.rows().stream().flatMap(row -> columns.stream().map(column -> row.cells().get(column - 1)))
				.filter(cell -> !cell.text().isEmpty()).toList();
		long not = cells.stream().filter(cell -> !cell.readable()).count();
		Optional<String> good = cells.stream().filter(Preview.Cell::readable).findFirst().map(cell -> words.say("format.example", cell.text(), cell.shown()));
		Optional<String> bad = cells.stream().filter(cell -> !cell.readable()).findFirst().map(cell -> words.say("format.example.not", cell.text(), not, cells.size()));
		return Stream.of(good, bad).flatMap(Optional::stream).collect(Collectors.joining("; "));
	}

	/** What there is to say about the file as a whole. */
	List<String> notes() {
		List<String> notes = new ArrayList<>();
		for (Finding note : chosen.notes()) {
			if (!ELSEWHERE.contains(note.kind())) {
				String column = note.place().columnName();
				notes.add((column.isEmpty() ? "" : column + ": ") + note.what(locale) + " " + note.done(locale));
			}
		}
		return notes;
	}
}
