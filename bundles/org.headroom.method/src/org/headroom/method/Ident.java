package org.headroom.method;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of ids inside a method: they are stored with every session, so they stay plain. */
final class Ident {

	static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");

	private Ident() {
	}

	static String check(String what, String id) {
		if (!FORM.matcher(id).matches() || id.length() > 80) {
			throw new IllegalArgumentException(what + " id must be lower-case words joined by - . or _, 80 letters at most: '" + id + "'");
		}
		return id;
	}

	static <T> void checkUnique(String what, Collection<T> things, Function<T, String> id) {
		Set<String> seen = new HashSet<>();
		String twice = things.stream().map(id).filter(each -> !seen.add(each)).distinct().collect(Collectors.joining(", "));
		if (!twice.isEmpty()) {
			throw new IllegalArgumentException("more than one " + what + " called " + twice);
		}
	}
}
