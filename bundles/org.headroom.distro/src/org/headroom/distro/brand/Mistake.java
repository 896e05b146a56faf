package org.headroom.distro.brand;

import java.util.Locale;

/**
 * One thing that is wrong in a branding project, where it is, and what would be right.
 *
 * @param file as the person named it
 * @param line from 1
 * @param column from 1, in characters as an editor counts them
 */
public record Mistake(String file, int line, int column, Phrase wrong, Phrase right) {

	/** {@code file:line:column: wrong right}, as editors and build logs recognise it. */
	public String say(Locale locale) {
		return file + ":" + line + ":" + column + ": " + wrong.say(locale) + " " + right.say(locale);
	}

	/** Which kind of mistake it is, for code: stable, such as {@code colour.form}. */
	public String key() {
		return wrong.key().substring(0, wrong.key().lastIndexOf('.'));
	}
}
