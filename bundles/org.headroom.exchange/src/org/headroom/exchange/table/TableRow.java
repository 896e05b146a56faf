package org.headroom.exchange.table;

import java.util.Arrays;
import java.util.List;

/** One row as it stands in the file. Cells come without spaces around them; immutable. */
public final class TableRow {
	private final long line;
	private final String[] cells;

	TableRow(long line, String[] cells) {
		this.line = line;
		this.cells = cells;
	}

	/** The line of the file (in a spreadsheet, the row) on which it begins, from 1. */
	public long line() {
		return line;
	}

	/** The cell at a place from 0; empty where the row is too short. */
	public String cell(int index) {
		return index >= 0 && index < cells.length ? cells[index] : "";
	}

	public int size() {
		return cells.length;
	}

	/** True when no cell from {@code index} on holds anything. */
	public boolean isBlankFrom(int index) {
		for (int at = index; at < cells.length; at++) {
			if (!cells[at].isEmpty()) {
				return false;
			}
		}
		return true;
	}

	public List<String> cells() {
		return List.copyOf(Arrays.asList(cells));
	}

	/** Without white space around it, non-breaking spaces and byte order marks among it. */
	static String clean(String cell) {
		int from = 0;
		int to = cell.length();
		while (from < to && isSpace(cell.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(cell.charAt(to - 1))) {
			to--;
		}
		return to - from == cell.length() ? cell : cell.substring(from, to);
	}

	private static boolean isSpace(char c) {
		return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c > 0xFF && Character.isWhitespace(c);
	}
}
