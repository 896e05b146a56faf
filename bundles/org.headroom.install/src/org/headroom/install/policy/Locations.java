package org.headroom.install.policy;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Sites as people type them, as p2 reads them. */
public final class Locations {

	private Locations() {
	}

	/** Empty when it is neither an address nor something that is there. */
	public static Optional<URI> read(String typed) {
		String text = typed.strip();
		try {
			if (text.matches("https?://[^/].*")) {
				return Optional.of(new URI(text.replaceAll("/+$", "")));
			}
			if (text.startsWith("jar:file:") && text.endsWith("!/")) {
				return Optional.of(new URI(text));
			}
			Path path = text.startsWith("file:") ? Path.of(new URI(text)) : Path.of(text);
			return Files.exists(path) && !text.isEmpty() ? Optional.of(ofPath(path)) : Optional.empty();
		} catch (URISyntaxException | InvalidPathException notALocation) {
			return Optional.empty();
		} catch (IllegalArgumentException notAPath) {
			return Optional.empty();
		}
	}

	/** A folder as it is, a file as an archive. */
	static URI ofPath(Path path) {
		URI file = path.toAbsolutePath().normalize().toUri();
		return Files.isRegularFile(path) ? URI.create("jar:" + file + "!/") : file;
	}
}
