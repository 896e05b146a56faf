package org.headroom.distro.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a brand, of which those of its bundle, its feature and its product are made.
 *
 * @param text such as {@code org.acme.coach}
 */
public record BrandId(String text) {
	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z][a-z0-9_-]*){1,7}");
	private static final int LONGEST = 80;
	private static final String OURS = "org.headroom";

	public BrandId {
		if (!fits(text)) {
			throw new IllegalArgumentException("no id of a brand: " + text);
		}
	}

	/** Empty when it is no id, or Headroom's own. */
	public static Optional<BrandId> read(String typed) {
		return fits(typed) ? Optional.of(new BrandId(typed)) : Optional.empty();
	}

	private static boolean fits(String text) {
		return FORM.matcher(text).matches() && text.length() <= LONGEST && !isOurs(text);
	}

	static boolean isOurs(String text) {
		return text.equals(OURS) || text.startsWith(OURS + ".");
	}

	/** What could have been meant, to be offered. */
	static String proposal(String typed) {
		String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("\\.[^a-z]*(?=\\.|$)", "").replaceAll("(^|\\.)[^a-z]+", "$1");
		return fits(plain) ? plain : fits("org." + plain) ? "org." + plain : "org.acme.coach";
	}

	/** What is typed to start it: the last two words, so that two organisations' "coach" are two. */
	public String command() {
		String[] words = text.split("\\.");
		return words[words.length - 2] + "-" + words[words.length - 1].replace('_', '-');
	}

	/** The same as a name for people, such as "Acme Coach". */
	public String name() {
		StringBuilder name = new StringBuilder();
		for (String word : command().split("[-_]+")) {
			name.append(name.isEmpty() ? "" : " ").append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
		}
		return name.toString();
	}

	/** The organisation, such as "Acme". */
	public String vendor() {
		return name().split(" ")[0];
	}
}
