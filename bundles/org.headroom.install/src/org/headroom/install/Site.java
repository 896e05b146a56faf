package org.headroom.install;

import java.net.URI;
import java.util.Objects;

/**
 * Where plugins are offered.
 *
 * @param location as p2 reads it: {@code file:}, {@code jar:file:…!/} for a zip file, {@code http:} or {@code https:}
 * @param fixed named by the distribution, so that it can't be removed
 */
public record Site(URI location, boolean fixed) {

	public Site {
		Objects.requireNonNull(location, "location");
	}

	/** How it was typed, more or less: a path for a folder or a zip file. */
	public String shown() {
		String text = location.toString();
		String inside = text.startsWith("jar:") && text.endsWith("!/") ? text.substring(4, text.length() - 2) : text;
		return inside.startsWith("file:") ? java.nio.file.Path.of(URI.create(inside)).toString() : inside;
	}
}
