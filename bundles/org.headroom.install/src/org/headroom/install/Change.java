package org.headroom.install;

import java.util.Objects;
import java.util.Optional;

/** What became of one plugin. @param before absent when it is new @param after absent when it is gone */
public record Change(String id, String name, Optional<String> before, Optional<String> after) {

	public Change {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		if (before.isEmpty() && after.isEmpty()) {
			throw new IllegalArgumentException("nothing became of " + id);
		}
	}
}
