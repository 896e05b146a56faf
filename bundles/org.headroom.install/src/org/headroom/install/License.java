package org.headroom.install;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence as the plugin names it.
 *
 * @param text whole; may be empty
 */
public record License(String text, Optional<URI> address) {

	private static final Pattern DESCRIPTION = Pattern.compile("description\\s*=\\s*\"([^\"]+)\"");

	public License {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(address, "address");
	}

	/** As the header {@code Bundle-License} of a manifest names it: names or addresses, with a description. */
	public static List<License> ofHeader(String header) {
		List<License> licenses = new ArrayList<>();
		for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
			String name = clause.split(";", 2)[0].strip();
			Matcher described = DESCRIPTION.matcher(clause);
			licenses.add(new License(described.find() ? described.group(1) : name, Optional.empty()));
		}
		return licenses.stream().filter(license -> !license.text().isEmpty()).toList();
	}

	/** Its first line, or its address: what it is called in a list. */
	public String name() {
		String line = text.strip().lines().findFirst().orElse("").strip();
		return line.isEmpty() ? address.map(URI::toString).orElse("") : line;
	}
}
