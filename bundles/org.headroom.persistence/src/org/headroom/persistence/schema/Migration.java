package org.headroom.persistence.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One script that brings the tables from the version before to its own. Once released it never changes.
 *
 * @param version counted from 1 without gaps
 * @param file its name, as Flyway wants it: {@code V1__begin.sql}
 */
public record Migration(int version, String file, String sql) {
	/** In order. Named one by one, because looking for them finds none inside an OSGi framework and says nothing. */
	private static final List<String> FILES = List.of("V1__begin.sql", "V2__sums.sql", "V3__drafts.sql", "V4__rounds.sql", "V5__moves.sql");

	public Migration {
		if (!file.startsWith("V" + version + "__")) {
			throw new IllegalArgumentException(file + " is not version " + version);
		}
	}

	/** All that this Headroom knows, oldest first. */
	public static List<Migration> shipped() {
		return IntStream.range(0, FILES.size()).mapToObj(i -> new Migration(i + 1, FILES.get(i), read(FILES.get(i)))).toList();
	}

	/** The version the shipped migrations lead to; does not read them. */
	public static int newest() {
		return FILES.size();
	}

	static Stream<String> files() {
		return FILES.stream();
	}

	private static String read(String file) {
		try (InputStream text = Migration.class.getResourceAsStream("/db/migration/" + file)) {
			if (text == null) {
				throw new MissingResourceException("the bundle lacks a migration", Migration.class.getName(), file);
			}
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
