package org.headroom.exchange.values;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three numbers of a date as they stand. With {@link Order#MONTH_IN_WORDS} they are day, month, year.
 *
 * @param separator what stands between the first two; a space for words
 */
record DateParts(Order order, int first, int second, int third, char separator) {
	private static final DateParts NONE = new DateParts(Order.NONE, 0, 0, 0, ' ');
	private static final String TIME = "(?:[T ,]\\s*\\d{1,2}[:.]\\d{2}.*)?";
	private static final Pattern DAY_THEN_WORD = Pattern.compile("(\\d{1,2})[.\\- ]+(\\p{L}{3,9})\\.?[,\\- ]+(\\d{2}|\\d{4})" + TIME);
	private static final Pattern WORD_THEN_DAY = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME);

	/** What the order of the three can be known from. */
	enum Order { NONE, YEAR_IN_FRONT, DIGITS, MONTH_IN_WORDS }

	static DateParts of(String cell) {
		if (cell.length() < 6 || cell.length() > 40) {
			return NONE;
		}
		return Character.isDigit(cell.charAt(0)) ? digits(cell) : words(cell);
	}

	private static DateParts digits(String cell) {
		int one = end(cell, 0);
		if (one == 8 && cell.length() == 8) {
			return new DateParts(Order.YEAR_IN_FRONT, number(cell, 0, 4), number(cell, 4, 6), number(cell, 6, 8), ' ');
		}
		if (one > 4 || one >= cell.length()) {
			return NONE;
		}
		int from = afterSeparator(cell, one);
		int two = end(cell, from);
		if (two == from || two - from > 2 || two >= cell.length() || cell.charAt(two) != cell.charAt(one)) {
			return words(cell);
		}
		int last = afterSeparator(cell, two);
		int three = end(cell, last);
		return isSeparator(cell.charAt(one)) && isTime(cell, three) ? parts(cell, one, from, two, last, three) : NONE;
	}

	private static DateParts parts(String cell, int one, int from, int two, int last, int three) {
		int a = number(cell, 0, one);
		int b = number(cell, from, two);
		int c = number(cell, last, three);
		if (one == 4 && three - last <= 2 && three > last) {
			return new DateParts(Order.YEAR_IN_FRONT, a, b, c, cell.charAt(one));
		}
		boolean yearBehind = one <= 2 && (three - last == 4 || three - last == 2);
		return yearBehind ? new DateParts(Order.DIGITS, a, b, c, cell.charAt(one)) : NONE;
	}

	/** "31. 12. 2017" has a space behind each dot. */
	private static int afterSeparator(String cell, int at) {
		int next = at + 1;
		return next < cell.length() && cell.charAt(next) == ' ' && cell.charAt(at) == '.' ? next + 1 : next;
	}

	private static boolean isSeparator(char c) {
		return c == '-' || c == '/' || c == '.';
	}

	private static boolean isTime(String cell, int at) {
		if (at == cell.length()) {
			return true;
		}
		char first = cell.charAt(at);
		if (first != 'T' && first != ' ' && first != ',') {
			return false;
		}
		String rest = cell.substring(at + 1).strip();
		int hours = end(rest, 0);
		return hours >= 1 && hours <= 2 && hours < rest.length() && (rest.charAt(hours) == ':' || rest.charAt(hours) == '.' || rest.charAt(hours) == ' ');
	}

	private static int end(String cell, int from) {
		int at = from;
		while (at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
			at++;
		}
		return at;
	}

	private static int number(String cell, int from, int to) {
		int value = 0;
		for (int at = from; at < to && at < from + 8; at++) {
			value = value * 10 + cell.charAt(at) - '0';
		}
		return value;
	}

	private static DateParts words(String cell) {
		Matcher dayFirst = DAY_THEN_WORD.matcher(cell);
		if (dayFirst.matches()) {
			return inWords(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
		}
		Matcher monthFirst = WORD_THEN_DAY.matcher(cell);
		return monthFirst.matches() ? inWords(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3)) : NONE;
	}

	private static DateParts inWords(String day, String word, String year) {
		int month = month(word.toLowerCase(Locale.ROOT));
		return month == 0 ? NONE : new DateParts(Order.MONTH_IN_WORDS, Integer.parseInt(day), month, Integer.parseInt(year), ' ');
	}

	private static int month(String word) {
		return switch (word.substring(0, 3)) {
			case "jan", "jän" -> 1;
			case "feb" -> 2;
			case "mar", "mär", "mrz" -> 3;
			case "apr" -> 4;
			case "may", "mai" -> 5;
			case "jun" -> 6;
			case "jul" -> 7;
			case "aug" -> 8;
			case "sep" -> 9;
			case "oct", "okt" -> 10;
			case "nov" -> 11;
			case "dec", "dez" -> 12;
			default -> 0;
		};
	}
}
