package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.mapping.Preview;

/**
 * The first rows of a file as they would be read: the columns that mean something, in the order of the fields. A cell
 * that can't be read says so in words.
 */
record PreviewLines(List<String> headers, List<Boolean> right, List<Integer> widths, List<Line> lines) {
	private static final int NARROW = 90;
	private static final int WIDE = 220;
	private static final int CHARACTER = 8;
	private static final int EDGES = 36;

	/** One row; its first cell is the line in the file. */
	record Line(long number, List<String> cells) {
		static final Comparator<Line> ORDER = Comparator.comparingLong(Line::number);

		Line {
			cells = List.copyOf(cells);
		}
	}

	static PreviewLines of(ImportFile file, Words words, Locale locale) {
		Preview preview = file.preview(locale);
		List<Map.Entry<Integer, Field>> columns = file.mapping().columns().entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
		boolean deals = file.kind() == TableKind.DEALS;
		List<String> headers = new ArrayList<>(List.of(words.say("preview.line")));
		List<Boolean> right = new ArrayList<>(List.of(true));
		columns.forEach(column -> {
			headers.add(column.getValue().label(locale));
			right.add(column.getValue().shape() == Field.Shape.NUMBER);
		});
		if (deals) {
			headers.add(1, words.say("preview.state"));
			right.add(1, false);
		}
		List<Line> lines = preview.rows().stream().map(row -> line(row, columns, deals, words)).toList();
		return new PreviewLines(headers, right, widths(headers, lines), lines);
	}

	private static Line line(Preview.Row row, List<Map.Entry<Integer, Field>> columns, boolean deals, Words words) {
		List<String> cells = new ArrayList<>(List.of(Long.toString(row.line())));
		if (deals) {
			cells.add(row.state().map(state -> words.say("state." + state)).orElseGet(() -> words.say("state.unknown")));
		}
		for (Map.Entry<Integer, Field> column : columns) {
			Preview.Cell cell = row.cells().get(column.getKey() - 1);
			cells.add(cell.readable() ? cell.shown() : words.say("preview.unreadable", cell.text()));
		}
		return new Line(row.line(), cells);
	}

	private static List<Integer> widths(List<String> headers, List<Line> lines) {
		List<Integer> widths = new ArrayList<>();
		for (int at = 0; at < headers.size(); at++) {
			int column = at;
			int longest = Math.max(headers.get(at).length(), lines.stream().mapToInt(line -> line.cells().get(column).length()).max().orElse(0));
			widths.add(Math.clamp(longest * CHARACTER + EDGES, at == 0 ? NARROW - EDGES : NARROW, WIDE));
		}
		return widths;
	}
}
