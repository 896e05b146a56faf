package org.headroom.method;

import java.util.List;

/** Checks that the kinds of answers share. */
final class Bounds {

	private Bounds() {
	}

	static void check(String what, long value, long least, long most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException(what + " must be " + least + " to " + most + ": " + value);
		}
	}

	static List<Option> options(List<Option> options) {
		check("options", options.size(), 2, 200);
		Ident.checkUnique("option", options, Option::id);
		return List.copyOf(options);
	}
}
