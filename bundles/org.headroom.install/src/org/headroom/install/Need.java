package org.headroom.install;

import java.util.Objects;

/** Something a bundle can't be without. @param versions a range as OSGi writes it; empty when any will do */
public record Need(Kind kind, String name, String versions) {

	/** What it is. */
	public enum Kind {
		PACKAGE, BUNDLE, PLUGIN, CAPABILITY
	}

	public Need {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(versions, "versions");
	}
}
