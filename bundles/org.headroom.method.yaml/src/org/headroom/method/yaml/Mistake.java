package org.headroom.method.yaml;

import java.util.Locale;

/**
 * One thing that is wrong in a method's file, where it is, and what would be right.
 *
 * @param file   the name the reader was given
 * @param line   from 1
 * @param column from 1, in characters as an editor counts them
 * @param wrong  what is wrong
 * @param right  what would be right
 */
public record Mistake(String file, int line, int column, Phrase wrong, Phrase right) {

	/** {@code file:line:column: wrong right}, as editors and build logs recognise it. */
	public String say(Locale locale) {
		return place() + ": " + wrong.say(locale) + " " + right.say(locale);
	}

	/** The same with a word in front of the sentences that says how it is meant. */
	public String say(Locale locale, String meant) {
		return place() + ": " + meant + " " + wrong.say(locale) + " " + right.say(locale);
	}

	/** Which kind of mistake it is, for code: stable, such as {@code stage.unreachable}. */
	public String key() {
		return wrong.key().substring(0, wrong.key().lastIndexOf('.'));
	}

	private String place() {
		return file + ":" + line + ":" + column;
	}
}
