package org.headroom.questions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Sets of short ids as one line of text, which every database keeps alike. */
final class Tokens {
	static final int LONGEST_LINE = 400;
	private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Tokens() {
	}

	static boolean wellFormed(String token) {
		return TOKEN.matcher(token).matches();
	}

	/** @throws IllegalArgumentException for a token that is not lower-case words joined by dashes */
	static Set<String> checked(String what, Collection<String> tokens) {
		for (String token : tokens) {
			if (!wellFormed(token)) {
				throw new IllegalArgumentException("a " + what + " is lower-case words joined by dashes, not '" + token + "'");
			}
		}
		if (join(tokens).length() > LONGEST_LINE) {
			throw new IllegalArgumentException("too many of one kind: " + tokens.size() + " x " + what);
		}
		return ordered(tokens);
	}

	static <T> Set<T> ordered(Collection<T> items) {
		return Collections.unmodifiableSet(new LinkedHashSet<>(items));
	}

	static String join(Collection<String> tokens) {
		return String.join(" ", tokens);
	}

	static Set<String> split(String line) {
		return line.isBlank() ? Set.of() : ordered(Arrays.asList(line.strip().split("\\s+")));
	}
}
