package org.headroom.exchange.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headroom.exchange.table.FileProbe;
import org.headroom.exchange.table.Probe;
import org.headroom.exchange.table.Table;

/** Files of a test. */
public final class Tables {
	private Tables() {
	}

	/** Writes the lines as UTF-8 and looks at them. */
	public static Table of(Path folder, String name, String... lines) {
		return probe(write(folder, name, lines));
	}

	public static Path write(Path folder, String name, String... lines) {
		return write(folder.resolve(name), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	public static Path write(Path file, byte[] bytes) {
		try {
			return Files.write(file, bytes);
		} catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	public static Table probe(Path file) {
		Probe probe = new FileProbe().probe(file);
		if (probe instanceof Probe.Found found) {
			return found.table();
		}
		throw new AssertionError(probe.toString());
	}
}
