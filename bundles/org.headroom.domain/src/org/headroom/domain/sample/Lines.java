package org.headroom.domain.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files beside these classes: a line an entry, comments behind a hash. */
final class Lines {

	private Lines() {
	}

	static List<String> of(String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(Lines.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException("sample file " + file, e);
		}
	}
}
