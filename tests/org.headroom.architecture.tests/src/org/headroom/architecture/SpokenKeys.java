package org.headroom.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys a Java source asks {@code Words} for. A key is a literal, {@code say("team.title")}, or begins with
 * one, {@code say("stage." + id)}: of the latter only the beginning can be checked.
 */
record SpokenKeys(Path file, String source) {
	private static final Pattern SAY = Pattern.compile("\\bsay\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*([,)+])");
	private static final Pattern OWNER = Pattern.compile("\\bWords\\.of\\(\\s*(\\w+)\\.class");
	private static final Pattern PACKAGE = Pattern.compile("^package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

	static SpokenKeys of(Path file) {
		return new SpokenKeys(file, SourceBundle.text(file));
	}

	String ownPackage() {
		Matcher matcher = PACKAGE.matcher(source);
		return matcher.find() ? matcher.group(1) : "";
	}

	/** The packages whose words this source may use: its own and those of the classes it hands to {@code Words.of}. */
	Set<String> packages() {
		Set<String> packages = new TreeSet<>(Set.of(ownPackage()));
		Matcher owners = OWNER.matcher(source);
		while (owners.find()) {
			Matcher imported = Pattern.compile("^import\\s+([\\w.]+)\\." + owners.group(1) + "\\s*;", Pattern.MULTILINE).matcher(source);
			if (imported.find()) {
				packages.add(imported.group(1));
			}
		}
		return packages;
	}

	/** The literals that are no key, or no beginning of one, among these. */
	List<String> unknown(Set<String> keys) {
		List<String> unknown = new ArrayList<>();
		Matcher said = SAY.matcher(source);
		while (said.find()) {
			String literal = said.group(1);
			boolean whole = !said.group(2).equals("+");
			if (whole ? !keys.contains(literal) : keys.stream().noneMatch(key -> key.startsWith(literal))) {
				unknown.add(literal);
			}
		}
		return unknown;
	}
}
