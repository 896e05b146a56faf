package org.headroom.exchange.values;

import java.util.Map;

/**
 * A number's digits with its points and commas, and what stood around them.
 *
 * @param digits digits, points and commas only; empty when the cell is no number
 */
record NumberText(String digits, boolean negative, String currency, boolean percent) {
	private static final NumberText NONE = new NumberText("", false, "", false);
	private static final Map<String, String> SIGNS = Map.of("€", "EUR", "$", "USD", "US$", "USD", "£", "GBP", "¥", "JPY", "₹", "INR",
			"zł", "PLN", "CA$", "CAD", "A$", "AUD", "₺", "TRY");

	boolean isNumber() {
		return !digits.isEmpty();
	}

	static NumberText of(String cell) {
		if (isPlain(cell)) {
			return new NumberText(cell, false, "", false);
		}
		StringBuilder digits = new StringBuilder();
		StringBuilder around = new StringBuilder();
		boolean negative = cell.startsWith("(") && cell.endsWith(")");
		boolean percent = false;
		String inner = negative ? cell.substring(1, cell.length() - 1) : cell;
		for (int at = 0; at < inner.length(); at++) {
			char c = inner.charAt(at);
			if (c >= '0' && c <= '9' || c == '.' || c == ',') {
				digits.append(c);
			} else if (c == '-' || c == '\u2212' || c == '\u2013') {
				boolean last = at == inner.length() - 1;
				if (negative || at != 0 && !last && !digits.isEmpty()) {
					return NONE;
				}
				negative = !(last && endsInPoint(digits)); // "100.-" is a Swiss hundred
			} else if (c == '%') {
				percent = true;
			} else if (!isFiller(c)) {
				around.append(c);
			}
		}
		return whole(digits.toString(), around.toString(), negative, percent);
	}

	private static NumberText whole(String digits, String around, boolean negative, boolean percent) {
		String currency = around.isEmpty() ? "" : SIGNS.getOrDefault(around, isCode(around) ? around : "?");
		if (around.equalsIgnoreCase("kr")) {
			currency = ""; // of which of the crowns nobody can say
		}
		boolean hasDigit = digits.chars().anyMatch(c -> c >= '0' && c <= '9');
		return hasDigit && !currency.equals("?") ? new NumberText(digits, negative, currency, percent) : NONE;
	}

	private static boolean endsInPoint(CharSequence digits) {
		char last = digits.isEmpty() ? ' ' : digits.charAt(digits.length() - 1);
		return last == '.' || last == ',';
	}

	private static boolean isPlain(String cell) {
		for (int at = 0; at < cell.length(); at++) {
			if (cell.charAt(at) < '0' || cell.charAt(at) > '9') {
				return false;
			}
		}
		return !cell.isEmpty();
	}

	private static boolean isCode(String text) {
		return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
	}

	private static boolean isFiller(char c) {
		return c == '\'' || c == '\u2019' || c == '+' || Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2009';
	}
}
