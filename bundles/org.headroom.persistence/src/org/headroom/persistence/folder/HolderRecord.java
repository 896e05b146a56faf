package org.headroom.persistence.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.headroom.domain.workspace.Holder;

/** A {@link Holder} as the text of the lock file, which a person can read too. */
final class HolderRecord {

	private HolderRecord() {
	}

	static String write(Holder holder) throws IOException {
		Properties record = new Properties();
		record.setProperty("user", holder.user());
		record.setProperty("host", holder.host());
		record.setProperty("pid", Long.toString(holder.pid()));
		record.setProperty("face", holder.face());
		record.setProperty("since", holder.since().toString());
		StringWriter text = new StringWriter();
		record.store(text, "Headroom has this workspace open");
		return text.toString();
	}

	/** Empty when the text is no record, or not a whole one yet. */
	static Optional<Holder> read(String text) throws IOException {
		Properties record = new Properties();
		record.load(new StringReader(text));
		try {
			return Optional.of(new Holder(part(record, "user"), part(record, "host"), Long.parseLong(part(record, "pid")), part(record, "face"),
					Instant.parse(part(record, "since"))));
		} catch (IllegalArgumentException | DateTimeException e) {
			return Optional.empty(); // still being written
		}
	}

	private static String part(Properties record, String name) {
		String value = record.getProperty(name);
		if (value == null) {
			throw new IllegalArgumentException("no " + name);
		}
		return value;
	}
}
