package org.headroom.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The words, quoted strings and braces of a stored answer, one after the other. */
final class AnswerTokens {

	private static final String ESCAPED = "\n\r\t\"\\";
	private static final String LETTERS = "nrt\"\\";

	private final String text;
	private int at;

	AnswerTokens(String text) {
		this.text = text;
	}

	static void quote(StringBuilder out, String words) {
		out.append('"');
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			int escape = ESCAPED.indexOf(c);
			if (escape >= 0) {
				out.append('\\').append(LETTERS.charAt(escape));
			} else if (Character.isISOControl(c) || isLone(words, i)) {
				out.append(String.format("\\u%04x", (int) c));
			} else {
				out.append(c);
			}
		}
		out.append('"');
	}

	/** Half a surrogate pair has no UTF-8 form: a database would refuse or replace it. */
	private static boolean isLone(String words, int i) {
		char c = words.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
		}
		return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
	}

	String word() {
		skipBlanks();
		int from = at;
		while (at < text.length() && " {}[]\"".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		if (from == at) {
			throw wrong("a word");
		}
		return text.substring(from, at);
	}

	<T> T plain(Function<String, T> parse) {
		String word = word();
		try {
			return parse.apply(word);
		} catch (RuntimeException unreadable) {
			throw wrong("another kind of value", unreadable);
		}
	}

	boolean opens(char brace) {
		skipBlanks();
		boolean there = at < text.length() && text.charAt(at) == brace;
		at += there ? 1 : 0;
		return there;
	}

	List<String> allQuoted() {
		if (!opens('[')) {
			throw wrong("a list");
		}
		List<String> all = new ArrayList<>();
		while (!opens(']')) {
			all.add(quoted());
		}
		return all;
	}

	String quoted() {
		if (!opens('"')) {
			throw wrong("a quote");
		}
		StringBuilder words = new StringBuilder();
		while (!opensHere('"')) {
			words.append(character());
		}
		return words.toString();
	}

	void end() {
		skipBlanks();
		if (at < text.length()) {
			throw wrong("the end");
		}
	}

	IllegalArgumentException wrong(String expected) {
		return wrong(expected, null);
	}

	private IllegalArgumentException wrong(String expected, RuntimeException cause) {
		return new IllegalArgumentException("stored answer unreadable at character " + at + ": expected " + expected, cause);
	}

	private char character() {
		char c = next();
		if (c != '\\') {
			return c;
		}
		char letter = next();
		return letter == 'u' ? unicode() : ESCAPED.charAt(known(LETTERS.indexOf(letter)));
	}

	private char unicode() {
		if (at + 4 > text.length()) {
			throw wrong("four hexadecimal digits");
		}
		at += 4;
		try {
			return (char) Integer.parseInt(text, at - 4, at, 16);
		} catch (NumberFormatException noDigits) {
			throw wrong("four hexadecimal digits", noDigits);
		}
	}

	private int known(int escape) {
		if (escape < 0) {
			throw wrong("an escape");
		}
		return escape;
	}

	private char next() {
		if (at >= text.length()) {
			throw wrong("a closing quote");
		}
		return text.charAt(at++);
	}

	private boolean opensHere(char quote) {
		boolean there = at < text.length() && text.charAt(at) == quote;
		at += there ? 1 : 0;
		return there;
	}

	private void skipBlanks() {
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
	}
}
