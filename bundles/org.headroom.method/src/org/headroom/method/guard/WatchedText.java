package org.headroom.method.guard;

import java.util.regex.Pattern;

/**
 * A text with a {@link Checkpoint} in each look at one of its characters. Woven code of plugins gives it to regular expressions, which may search for longer than
 * the world exists and mind nothing else. Everything else about it is the text's own.
 */
public final class WatchedText implements CharSequence {
	private final CharSequence text;

	private WatchedText(CharSequence text) {
		this.text = text;
	}

	/** Called by woven code before a text is searched. */
	public static CharSequence of(CharSequence text) {
		return text == null || text instanceof WatchedText ? text : new WatchedText(text);
	}

	/** What woven code calls for {@link String#matches}. */
	public static boolean matches(String text, String pattern) {
		return Pattern.matches(pattern, of(text));
	}

	/** What woven code calls for {@link String#replaceAll}. */
	public static String replaceAll(String text, String pattern, String by) {
		return Pattern.compile(pattern).matcher(of(text)).replaceAll(by);
	}

	/** What woven code calls for {@link String#replaceFirst}. */
	public static String replaceFirst(String text, String pattern, String by) {
		return Pattern.compile(pattern).matcher(of(text)).replaceFirst(by);
	}

	@Override
	public char charAt(int index) {
		Checkpoint.pass();
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return text.toString();
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public boolean equals(Object other) {
		return text.equals(other instanceof WatchedText watched ? watched.text : other);
	}
}
