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

	/** {@code file:line:column: wrong: right}, as editors and build logs recognise it. */
	public String say(Locale locale) {
		return file + ":" + line + ":" + column + ": " + wrong.say(locale) + " " + right.say(locale);
	}
}
