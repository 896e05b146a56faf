package org.headroom.persistence.ports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.headroom.method.Method;
import org.headroom.method.MethodText;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Sql;

/** Definitions of methods as texts, each kept once under the SHA-256 of its text. */
final class Definitions {
	private final Database database;
	private final MethodText text;
	/** A definition never changes, and every step of a session asks for it. */
	private final Map<String, Method> read = new ConcurrentHashMap<>();

	Definitions(Database database, MethodText text) {
		this.database = database;
		this.text = text;
	}

	String keep(Method definition) {
		String body = text.write(definition);
		String id = fingerprint(body);
		database.run("keeping a definition", connection -> {
			if (Sql.first(connection, "SELECT 1 FROM definition WHERE id = ?", row -> row.getInt(1), id).isEmpty()) {
				Sql.update(connection, "INSERT INTO definition (id, body) VALUES (?, ?)", id, body);
			}
		});
		return id;
	}

	Optional<Method> find(String id) {
		Method known = read.get(id);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<Method> found = database.call("reading a definition",
				connection -> Sql.first(connection, "SELECT body FROM definition WHERE id = ?", row -> row.getString(1), id)).map(text::read);
		found.ifPresent(method -> read.put(id, method));
		return found;
	}

	private static String fingerprint(String body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
