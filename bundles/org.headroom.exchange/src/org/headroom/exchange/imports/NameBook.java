package org.headroom.exchange.imports;

import java.util.HashMap;
import java.util.Map;
import org.headroom.exchange.fields.Folded;

/** How each person's name is spelt: as in the workspace, else as in the people file, else as it occurs first. */
final class NameBook {
	private final Map<String, String> spelling = new HashMap<>();

	/** Notes a name; the first spelling of it stays. */
	String note(String name) {
		return spelling.computeIfAbsent(key(name), key -> name);
	}

	boolean knows(String name) {
		return spelling.containsKey(key(name));
	}

	/** The spelling that counts. */
	String of(String name) {
		return spelling.getOrDefault(key(name), name);
	}

	/** A name that folds to nothing, such as one in signs only, stands for itself. */
	static String key(String name) {
		String folded = Folded.name(name);
		return folded.isEmpty() ? name : folded;
	}
}
