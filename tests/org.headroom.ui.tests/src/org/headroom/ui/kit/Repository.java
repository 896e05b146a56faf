package org.headroom.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources are, from wherever the tests run. */
final class Repository {
	private Repository() {
	}

	static Path root() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("bundles/org.headroom.branding"))) {
				return folder;
			}
		}
		throw new IllegalStateException("not inside the repository");
	}
}
