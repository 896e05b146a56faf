package org.headroom.exchange.mapping;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.table.TableRow;

/**
 * The first rows of a file as an import would read them. Reads nothing from the disk, so that a wizard may make
 * a new one on every change of the mapping.
 *
 * @param notes what there is to say about the file already
 */
public record Preview(List<Row> rows, Formats formats, List<Finding> notes) {
	/** Rows shown. */
	public static final int ROWS = 20;

	public Preview {
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
	}

	/**
	 * @param line in the file
	 * @param state what its deal would count as; empty for other rows and where nothing says
	 */
	public record Row(long line, List<Cell> cells, Optional<DealState> state) {
		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * @param text as it stands in the file
	 * @param shown as it was understood, in the reader's language
	 * @param readable false for a cell that is no date or number though its column should hold them
	 */
	public record Cell(String text, String shown, boolean readable) {
	}

	public static Preview of(Table table, Mapping mapping, Locale locale) {
		Formats formats = FormatSurvey.ofSample(table, mapping, locale);
		DealVerdict verdict = new DealVerdict(mapping);
		List<Row> rows = new ArrayList<>();
		for (TableRow row : table.sample().subList(0, Math.min(ROWS, table.sample().size()))) {
			List<Cell> cells = table.columns().stream().map(column -> cell(row, column, mapping, formats, locale)).toList();
			rows.add(new Row(row.line(), cells, mapping.kind() == TableKind.DEALS ? verdict.of(row) : Optional.empty()));
		}
		return new Preview(rows, formats, FileNotes.of(table, mapping, formats, locale));
	}

	private static Cell cell(TableRow row, Column column, Mapping mapping, Formats formats, Locale locale) {
		String text = row.cell(column.index());
		Field field = mapping.columns().get(column.number());
		if (text.isEmpty() || field == null) {
			return new Cell(text, text, true);
		}
		Optional<String> shown = switch (field.shape()) {
			case TEXT, FLAG -> Optional.of(text);
			case DATE -> formats.date(column.number()).read(text)
					.map(day -> day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)));
			case NUMBER -> formats.number(column.number()).read(text)
					.map(number -> (NumberFormat.getInstance(locale).format(number.value()) + " " + number.currency()).strip());
		};
		return new Cell(text, shown.orElse(text), shown.isPresent());
	}
}
