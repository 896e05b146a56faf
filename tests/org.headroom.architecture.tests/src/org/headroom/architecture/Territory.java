package org.headroom.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A technology that only some bundles may touch, in their manifests or in their sources. */
record Territory(String what, List<String> prefixes, Set<String> owners) {
	private static final Pattern IMPORT = Pattern.compile("^import\\s+(?:static\\s+)?([\\w.]+)", Pattern.MULTILINE);

	/** The display belongs to the workbench and to the contract for pages in it; nothing below it may need one. */
	static final Territory DISPLAY = new Territory("the display",
			List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui", "org.eclipse.swtchart"),
			Set.of("org.headroom.app", "org.headroom.ui", "org.headroom.method.ui"));

	/** The mapping to a database belongs to one bundle. */
	static final Territory MAPPING = new Territory("JPA",
			List.of("jakarta.persistence", "org.eclipse.persistence"),
			Set.of("org.headroom.persistence"));

	/** The database behind the mapping, too. */
	static final Territory DATABASE = new Territory("the database",
			List.of("java.sql", "javax.sql", "org.h2", "org.flywaydb"),
			Set.of("org.headroom.persistence"));

	Territory {
		prefixes = List.copyOf(prefixes);
		owners = Set.copyOf(owners);
	}

	/** One sentence for every place outside. */
	List<String> trespasses(List<SourceBundle> tree) {
		List<String> found = new ArrayList<>();
		for (SourceBundle bundle : tree) {
			if (owners.contains(bundle.name())) continue;
			Stream.concat(bundle.imports().stream(), bundle.requires().stream())
					.filter(this::covers)
					.forEach(name -> found.add(bundle.name() + " names " + name + " in its manifest, but " + what + " belongs to " + owners));
			bundle.files(".java").forEach(file -> inSource(bundle, file, found));
		}
		return found;
	}

	private void inSource(SourceBundle bundle, Path file, List<String> found) {
		Matcher imports = IMPORT.matcher(SourceBundle.text(file));
		while (imports.find()) {
			if (covers(imports.group(1))) {
				found.add(bundle.folder().relativize(file) + " of " + bundle.name() + " imports " + imports.group(1));
			}
		}
	}

	private boolean covers(String name) {
		return prefixes.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
	}
}
