package org.headroom.install;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A licence as the plugin names it.
 *
 * @param text whole; may be empty
 */
public record License(String text, Optional<URI> address) {

	public License {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(address, "address");
	}

	/** Its first line, or its address: what it is called in a list. */
	public String name() {
		String line = text.strip().lines().findFirst().orElse("").strip();
		return line.isEmpty() ? address.map(URI::toString).orElse("") : line;
	}
}
