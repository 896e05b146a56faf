package org.headroom.persistence.folder;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import org.headroom.domain.workspace.Holder;

/** A {@link Holder} as the text of the lock file, which a person can read too. */
final class HolderRecord {

	private HolderRecord() {
	}

	/** By hand: {@link Properties#store} and a formatter of moments take a tenth of the time a workspace opens in. */
	static String write(Holder holder) {
		LocalDateTime since = LocalDateTime.ofEpochSecond(holder.since().getEpochSecond(), 0, ZoneOffset.UTC);
		return "# Headroom has this workspace open\nuser=" + escaped(holder.user()) + "\nhost=" + escaped(holder.host()) + "\npid=" + holder.pid() + "\nface="
				+ escaped(holder.face()) + "\nsince=" + since + (since.getSecond() == 0 ? ":00Z" : "Z") + "\n";
	}

	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace("\n", " ");
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
