package org.headroom.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What application models, their fragments and plugin.xml name by URI: classes, and files of our bundles. */
final class ModelReferences {
	private static final Pattern CLASS = Pattern.compile("bundleclass://([\\w.]+)/([\\w.$]+)");
	private static final Pattern FILE = Pattern.compile("platform:/plugin/(org\\.headroom[\\w.]*)/([^\"\\s]+)");

	private final Path root;
	private final BiPredicate<String, String> loads;

	/** @param loads whether the bundle of the first name loads the class of the second */
	ModelReferences(Path root, BiPredicate<String, String> loads) {
		this.root = root;
		this.loads = loads;
	}

	/** One sentence for every name that leads nowhere. */
	List<String> dangling(List<SourceBundle> tree) {
		List<String> found = new ArrayList<>();
		for (SourceBundle bundle : tree) {
			bundle.files(".e4xmi").forEach(file -> inFile(file, found));
			bundle.files("plugin.xml").forEach(file -> inFile(file, found));
		}
		return found;
	}

	private void inFile(Path file, List<String> found) {
		String text = SourceBundle.text(file);
		Matcher classes = CLASS.matcher(text);
		while (classes.find()) {
			if (!loads.test(classes.group(1), classes.group(2))) {
				found.add(root.relativize(file) + " names " + classes.group() + ", which does not load");
			}
		}
		Matcher files = FILE.matcher(text);
		while (files.find()) {
			if (!Files.isRegularFile(root.resolve("bundles").resolve(files.group(1)).resolve(files.group(2)))) {
				found.add(root.relativize(file) + " names " + files.group() + ", which is not there");
			}
		}
	}
}
