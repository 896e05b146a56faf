package org.headroom.method.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What lies beside a method's file and may be named in it: its icon. Called on the reader's thread. */
@FunctionalInterface
public interface Beside {

	/** Nothing does: for text that is in no file. */
	Beside NOTHING = path -> Optional.empty();

	/**
	 * The text of the file at this path, which was checked to lead nowhere but downwards.
	 *
	 * @return empty when there is no such file, or it can't be read as UTF-8
	 */
	Optional<String> text(String path);

	/** The files of this folder and of those below it. */
	static Beside folder(Path folder) {
		return path -> {
			try {
				Path real = folder.toRealPath();
				Path file = real.resolve(path).toRealPath();
				return file.startsWith(real) ? Optional.of(Files.readString(file)) : Optional.empty();
			} catch (IOException | InvalidPathException unreadable) {
				// the reader says that the file is missing, with the line that names it
				return Optional.empty();
			}
		};
	}

	/** Whether a path stays beside the file: relative, with slashes, and never upwards. */
	static boolean isInside(String path) {
		return !path.startsWith("/") && !path.contains("\\") && !path.contains(":") && Arrays.stream(path.split("/", -1)).noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
	}
}
