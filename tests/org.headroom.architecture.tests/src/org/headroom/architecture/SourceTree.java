package org.headroom.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checked-out repository the tests run in; they read sources, not what the build made of them. */
record SourceTree(Path root) {

	/** Found from the system property headroom.root, else above the folder the tests run in. */
	static SourceTree here() {
		Path start = Path.of(System.getProperty("headroom.root", System.getProperty("user.dir"))).toAbsolutePath();
		return Stream.iterate(Optional.of(start), Optional::isPresent, folder -> folder.map(Path::getParent))
				.flatMap(Optional::stream)
				.filter(SourceTree::isRoot)
				.findFirst()
				.map(SourceTree::new)
				.orElseThrow(() -> new IllegalStateException("no repository above " + start));
	}

	private static boolean isRoot(Path folder) {
		return Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(folder.resolve("releng"));
	}

	/** Every bundle of the product, in the order of its name. */
	List<SourceBundle> bundles() {
		return list(root.resolve("bundles")).stream()
				.filter(folder -> Files.isRegularFile(folder.resolve(SourceBundle.MANIFEST)))
				.map(SourceBundle::read)
				.toList();
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.sorted().toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
