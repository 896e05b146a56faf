package org.headroom.architecture;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One header of a manifest: comma-separated clauses of names and, after semicolons, parameters. */
record ManifestHeader(String value) {
	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

	static ManifestHeader of(Manifest manifest, String header) {
		return new ManifestHeader(Optional.ofNullable(manifest.getMainAttributes().getValue(header)).orElse(""));
	}

	/** The names before the first parameter of each clause; commas in quotes do not separate. */
	Set<String> names() {
		Matcher quoted = QUOTED.matcher(value);
		Set<String> names = new LinkedHashSet<>();
		for (String clause : quoted.replaceAll("").split(",")) {
			for (String part : clause.split(";")) {
				if (!part.isBlank() && !part.contains("=")) {
					names.add(part.strip());
				}
			}
		}
		return names;
	}
}
