package org.headroom.persistence.h2;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.headroom.persistence.schema.Migrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a workspace's database or brings it up to date, always on a second file that takes the first one's
 * place when it is done: whatever happens in between, the old one is as it was. It stays beside the new one.
 */
final class Upgrade {
	private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

	private final DatabaseFile current;
	private final Migrator migrator;

	Upgrade(DatabaseFile current, Migrator migrator) {
		this.current = current;
		this.migrator = migrator;
	}

	/** @param from the version the closed database has; 0 when there is none */
	void run(int from) throws IOException, SQLException {
		DatabaseFile next = current.beside("-next");
		next.delete();
		if (from > 0) {
			Files.copy(current.path(), next.path());
			keep(from);
		}
		migrate(next, from);
		Files.move(next.path(), current.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		LOG.info("schema brought from version {} to {}", from, migrator.target());
	}

	private void keep(int from) throws IOException {
		DatabaseFile before = current.beside("-v" + from);
		Files.copy(current.path(), before.path(), StandardCopyOption.REPLACE_EXISTING);
		toDisk(before);
	}

	private void migrate(DatabaseFile next, int from) throws IOException, SQLException {
		DataSource source = from > 0 ? next.existing() : next.made();
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			try {
				migrator.migrate(source, from);
			} finally {
				statement.execute("SHUTDOWN");
			}
		}
		toDisk(next);
	}

	private static void toDisk(DatabaseFile file) throws IOException {
		try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}
}
