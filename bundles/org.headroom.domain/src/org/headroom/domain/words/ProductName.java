package org.headroom.domain.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sentences call the product. They are written with Headroom's own name; a branded distribution says another at its start,
 * once, for the whole process. Any thread.
 */
public final class ProductName {
	/** The system property it is kept in, so that bundles which know nothing of this one can ask as well. */
	public static final String PROPERTY = "headroom.name";
	/** As the words are written. */
	public static final String OURS = "Headroom";
	private static final Pattern WORD = Pattern.compile("\\b" + OURS + "\\b");

	/** A command as sentences quote it, such as "headroom session run". */
	private static final Pattern COMMAND = Pattern.compile("(?<![\\w./-])headroom(?= [a-zA-Z-])");
	private static final String COMMAND_PROPERTY = "headroom.command";

	private ProductName() {
	}

	/** Called by whoever starts the product, before anything is said. Blank names are none. */
	public static void call(String name) {
		if (name.isBlank() || name.equals(OURS)) {
			System.clearProperty(PROPERTY);
		} else {
			System.setProperty(PROPERTY, name.strip());
		}
	}

	public static String now() {
		return brand().orElse(OURS);
	}

	/** What is typed to start it: whoever starts the product says so in the property {@value #COMMAND_PROPERTY}. */
	public static String command() {
		return System.getProperty(COMMAND_PROPERTY, "headroom");
	}

	/** Empty while it is called Headroom. */
	public static Optional<String> brand() {
		return Optional.ofNullable(System.getProperty(PROPERTY));
	}

	/** The words with its name in them. */
	public static String in(String words) {
		return replaced(words, false);
	}

	/** The same for a {@link java.text.MessageFormat} pattern, in which an apostrophe and a brace mean something. */
	static String inPattern(String pattern) {
		return replaced(pattern, true);
	}

	private static String replaced(String words, boolean pattern) {
		boolean quotes = words.contains("headroom ") && System.getProperty(COMMAND_PROPERTY) != null;
		String typed = !quotes ? words : COMMAND.matcher(words).replaceAll(Matcher.quoteReplacement(command()));
		String name = typed.contains(OURS) ? System.getProperty(PROPERTY) : null;
		if (name == null) {
			return typed;
		}
		return WORD.matcher(typed).replaceAll(Matcher.quoteReplacement(pattern ? name.replace("'", "''").replace("{", "'{'") : name));
	}
}
