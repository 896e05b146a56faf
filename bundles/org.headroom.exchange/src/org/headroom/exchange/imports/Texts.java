package org.headroom.exchange.imports;

/** Small repairs of text cells. */
final class Texts {
	/** What a person reads in a table; beyond that it is a document in the wrong column. */
	static final int LONGEST = 4_000;

	private Texts() {
	}

	/** One space between words, whatever white space stood there. */
	static String singleSpaced(String text) {
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			boolean twice = c == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
			if (twice || c < ' ' || c == '\u00A0' || c == '\u2007' || c == '\u202F') {
				return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
			}
		}
		return text;
	}
}
