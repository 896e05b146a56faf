package org.headroom.install;

import java.util.Objects;
import java.util.Optional;

/**
 * Which plugin is meant.
 *
 * @param id as offered: the id of a feature or of a bundle
 * @param version exactly this one; else the newest that is allowed
 */
public record PluginRef(String id, Optional<String> version) {

	public PluginRef {
		if (id.isBlank()) {
			throw new IllegalArgumentException("a plugin has an id");
		}
		Objects.requireNonNull(version, "version");
	}

	/** The newest version. */
	public static PluginRef newest(String id) {
		return new PluginRef(id, Optional.empty());
	}

	/** Reads {@code org.acme.coaching} or {@code org.acme.coaching@1.2.0}. */
	public static PluginRef read(String text) {
		int at = text.indexOf('@');
		return at < 0 ? newest(text.strip()) : new PluginRef(text.substring(0, at).strip(), Optional.of(text.substring(at + 1).strip()));
	}
}
