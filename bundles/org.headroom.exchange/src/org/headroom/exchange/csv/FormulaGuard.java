package org.headroom.exchange.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what somebody typed: a cell that would be taken for a formula gets an
 * apostrophe in front, which spreadsheets show as plain text. Numbers stay numbers. Any thread.
 */
public final class FormulaGuard {
	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*");

	private FormulaGuard() {
	}

	/** The cell as it is safe to write. */
	public static String guard(String cell) {
		return isFormula(cell) ? "'" + cell : cell;
	}

	/** True when a spreadsheet could run the cell: it begins with = + - @ (also full width), a tab or a line end, and is no number. */
	public static boolean isFormula(String cell) {
		if (cell.isEmpty()) {
			return false;
		}
		String text = cell.stripLeading();
		char first = text.isEmpty() ? cell.charAt(0) : text.charAt(0);
		boolean starts = "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(first) >= 0 || cell.charAt(0) == '\t' || cell.charAt(0) == '\r' || cell.charAt(0) == '\n';
		return starts && !NUMBER.matcher(text).matches();
	}
}
