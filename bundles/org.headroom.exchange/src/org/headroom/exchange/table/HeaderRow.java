package org.headroom.exchange.table;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.headroom.exchange.values.DateEvidence;
import org.headroom.exchange.values.NumberEvidence;

/**
 * Which row names the columns. Reports put titles above it, and some files have none.
 *
 * @param index its place among the rows; -1 without a header
 * @param line its line in the file; 0 without
 * @param known how many of its cells are known names
 */
record HeaderRow(int index, long line, List<String> names, long known) {
	/** A header further down is not looked for. */
	static final int SEARCHED = 20;

	static HeaderRow in(List<TableRow> rows, int width, Predicate<String> knownHeader) {
		HeaderRow best = null;
		for (int index = 0; index < Math.min(SEARCHED, rows.size()); index++) {
			TableRow row = rows.get(index);
			long known = row.cells().stream().filter(cell -> !cell.isEmpty() && knownHeader.test(cell)).count();
			if (known > 0 && (best == null || known > best.known()) && !hasData(row)) {
				best = of(row, index, known);
			}
		}
		return best == null || best.known() == 1 && best.index() != firstWide(rows, width) ? unknown(rows, width) : best;
	}

	/** Nothing known: the first row of the usual width, unless it holds numbers or dates and so is data. */
	private static HeaderRow unknown(List<TableRow> rows, int width) {
		int index = firstWide(rows, width);
		if (index < 0 || hasData(rows.get(index))) {
			return new HeaderRow(Math.max(0, index) - 1, 0, Collections.nCopies(Math.max(1, width), ""), 0);
		}
		return of(rows.get(index), index, 0);
	}

	/** A title is narrower than the table; -1 when no row has the width. */
	private static int firstWide(List<TableRow> rows, int width) {
		for (int index = 0; index < Math.min(SEARCHED, rows.size()); index++) {
			if (rows.get(index).size() >= width) {
				return index;
			}
		}
		return -1;
	}

	private static HeaderRow of(TableRow row, int index, long known) {
		return new HeaderRow(index, row.line(), row.cells(), known);
	}

	private static boolean hasData(TableRow row) {
		return row.cells().stream().anyMatch(cell -> {
			DateEvidence date = new DateEvidence();
			date.add(cell);
			NumberEvidence number = new NumberEvidence();
			number.add(cell);
			return date.isDate() || number.isNumber();
		});
	}
}
