package org.headroom.install.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A list in a file of the store, one entry a line. */
public final class Lines {
	private final Path file;

	public Lines(Path file) {
		this.file = file;
	}

	/** None when there is no such file. */
	public List<String> read() throws IOException {
		try {
			return Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
		} catch (NoSuchFileException nothingYet) {
			return List.of();
		}
	}

	public void write(List<String> lines) throws IOException {
		Durable.write(file, String.join("\n", lines) + "\n");
	}
}
