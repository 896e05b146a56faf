package org.headroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A package of ours that sources use and the manifest does not name compiles on a plain class path, and fails in the product. */
class ImportedPackagesTest {
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?(org\\.headroom(?:\\.[a-z]\\w*)+)\\.[A-Z]", Pattern.MULTILINE);
	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

	@Test
	void whatSourcesUseIsNamedInTheManifest() {
		List<SourceBundle> tree = SourceTree.here().bundles();
		assertEquals(List.of(), tree.stream().flatMap(bundle -> unnamed(bundle, tree)).toList());
	}

	private static Stream<String> unnamed(SourceBundle bundle, List<SourceBundle> tree) {
		Set<String> used = new TreeSet<>(found(bundle, IMPORT));
		used.removeAll(found(bundle, PACKAGE));
		used.removeAll(bundle.imports());
		tree.stream().filter(other -> bundle.requires().contains(other.name())).map(SourceBundle::exports).forEach(used::removeAll);
		return used.stream().map(name -> bundle.name() + " uses " + name);
	}

	private static Set<String> found(SourceBundle bundle, Pattern pattern) {
		return bundle.files(".java").stream().map(SourceBundle::text).flatMap(text -> pattern.matcher(text).results()).map(result -> result.group(1)).collect(Collectors.toSet());
	}
}
