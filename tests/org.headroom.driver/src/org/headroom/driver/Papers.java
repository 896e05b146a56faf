package org.headroom.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that a script writes line by line, for the product to read. */
final class Papers {
	/** Stands in a script for the folder they are in. */
	private static final String FOLDER = "{files}";

	private final Path folder;

	Papers(Path folder) {
		this.folder = folder.toAbsolutePath();
	}

	void write(String name, String line) {
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(name), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The text with the folder's name where the script means it. */
	String resolve(String text) {
		return text.replace(FOLDER, folder.toString());
	}
}
