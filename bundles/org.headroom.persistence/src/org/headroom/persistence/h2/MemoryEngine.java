package org.headroom.persistence.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.headroom.persistence.schema.Migrator;
import org.headroom.persistence.sql.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database of this process that has no file: no word of it ever reaches a disk. */
public final class MemoryEngine implements Engine {
	private static final Logger LOG = LoggerFactory.getLogger(MemoryEngine.class);

	private final JdbcConnectionPool pool;

	private MemoryEngine(JdbcConnectionPool pool) {
		this.pool = pool;
	}

	/** An empty one, on the newest schema. */
	public static MemoryEngine make(Migrator migrator) {
		JdbcConnectionPool pool = OwnEngine.pool(DatabaseFile.inMemory(UUID.randomUUID().toString()));
		migrator.migrate(pool, 0);
		return new MemoryEngine(pool);
	}

	@Override
	public Connection connect() throws SQLException {
		return pool.getConnection();
	}

	@Override
	public boolean shared() {
		return false;
	}

	@Override
	public void close() {
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("SHUTDOWN");
		} catch (SQLException e) {
			LOG.warn("a sandbox closed itself before, code {}", e.getErrorCode());
		}
		pool.dispose();
	}
}
