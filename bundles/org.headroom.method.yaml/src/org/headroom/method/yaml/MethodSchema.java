package org.headroom.method.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of method files, for editors that complete and check as one types. It knows the keys and
 * the words; what refers to what is checked by {@link YamlMethodReader} alone.
 */
public final class MethodSchema {

	/** What the file is called where it is kept. */
	public static final String FILE = "headroom-method-1.json";

	private MethodSchema() {
	}

	/** The schema as JSON. Any thread. */
	public static String text() {
		try (InputStream bytes = MethodSchema.class.getResourceAsStream("/schema/" + FILE)) {
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException broken) {
			throw new UncheckedIOException("the schema is not readable from the bundle", broken);
		}
	}
}
