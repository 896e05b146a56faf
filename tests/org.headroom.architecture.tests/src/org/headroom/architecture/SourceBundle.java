package org.headroom.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle as it lies in the source tree: what its manifest says and which files it has. */
record SourceBundle(String name, Path folder, Set<String> imports, Set<String> requires, Set<String> exports) {
	static final String MANIFEST = "META-INF/MANIFEST.MF";

	SourceBundle {
		imports = Set.copyOf(imports);
		requires = Set.copyOf(requires);
		exports = Set.copyOf(exports);
	}

	static SourceBundle read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
			Manifest manifest = new Manifest(in);
			String name = ManifestHeader.of(manifest, "Bundle-SymbolicName").names().iterator().next();
			return new SourceBundle(name, folder,
					ManifestHeader.of(manifest, "Import-Package").names(),
					ManifestHeader.of(manifest, "Require-Bundle").names(),
					ManifestHeader.of(manifest, "Export-Package").names());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Files below the folder whose names end so, but for what a build left behind. */
	List<Path> files(String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ending))
					.filter(Files::isRegularFile)
					.filter(file -> isOurSource(folder.relativize(file)))
					.sorted()
					.toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Not what a build made, and not the projects that a template holds for others. */
	private static boolean isOurSource(Path relative) {
		return !relative.startsWith("target") && !relative.startsWith("bin") && !relative.startsWith("template");
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
