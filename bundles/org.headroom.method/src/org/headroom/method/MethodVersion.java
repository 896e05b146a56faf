package org.headroom.method;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The version of a method. A new <em>major</em> version may drop or change prompts and brings a
 * migration, a <em>minor</em> one only adds, a <em>micro</em> one mends wording. Ordered by the three
 * numbers.
 *
 * @param major 0 or more
 * @param minor 0 or more
 * @param micro 0 or more
 */
public record MethodVersion(int major, int minor, int micro) implements Comparable<MethodVersion> {

	private static final Pattern FORM = Pattern.compile("\\d{1,6}\\.\\d{1,6}(\\.\\d{1,6})?");
	private static final Comparator<MethodVersion> ORDER = Comparator.comparingInt(MethodVersion::major)
			.thenComparingInt(MethodVersion::minor).thenComparingInt(MethodVersion::micro);

	/** @throws IllegalArgumentException when a number is negative */
	public MethodVersion {
		if (major < 0 || minor < 0 || micro < 0) {
			throw new IllegalArgumentException("a version has no negative numbers: " + major + "." + minor + "." + micro);
		}
	}

	/**
	 * Reads {@code "1.2"} or {@code "1.2.3"}.
	 *
	 * @throws IllegalArgumentException when the text is anything else
	 */
	public static MethodVersion parse(String text) {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("a version looks like 1.2.0, not like '" + text + "'");
		}
		String[] parts = text.split("\\.");
		int micro = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
		return new MethodVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), micro);
	}

	@Override
	public int compareTo(MethodVersion other) {
		return ORDER.compare(this, other);
	}

	/** The three numbers with dots, as {@link #parse} reads them. */
	@Override
	public String toString() {
		return major + "." + minor + "." + micro;
	}
}
