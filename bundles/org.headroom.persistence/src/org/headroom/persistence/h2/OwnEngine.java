package org.headroom.persistence.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.domain.workspace.WorkspaceUnavailable.Why;
import org.headroom.persistence.folder.Invitation;
import org.headroom.persistence.folder.WorkspaceLock;
import org.headroom.persistence.schema.Migrator;
import org.headroom.persistence.schema.SchemaVersion;
import org.headroom.persistence.sql.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database file, opened by this process, which holds the lock and lets others in. */
public final class OwnEngine implements Engine {
	private static final Logger LOG = LoggerFactory.getLogger(OwnEngine.class);

	/** A file that grew by more than this while it was open holds mostly what an import had to write twice. */
	private static final long MUCH = 64L * 1024 * 1024;

	private final WorkspaceLock lock;
	private final DatabaseFile file;
	private final long sizeAtFirst;
	private final JdbcConnectionPool pool;
	private final Innards innards;
	private final Sharing sharing;

	private OwnEngine(WorkspaceLock lock, DatabaseFile file, JdbcConnectionPool pool) throws SQLException {
		this.lock = lock;
		this.file = file;
		this.pool = pool;
		try (Connection connection = pool.getConnection()) {
			this.innards = Innards.behind(connection);
		}
		this.sharing = new Sharing(file);
		this.sizeAtFirst = size();
	}

	private long size() {
		return file.path().toFile().length();
	}

	/**
	 * Opens the file in the lock's folder, made or brought up to date if need be. The lock is let go with the engine, or at once
	 * when this fails.
	 *
	 * @param tidyMillis how long closing may take to make the file smaller
	 * @throws WorkspaceUnavailable when it is of a newer Headroom, or not one at all
	 */
	public static OwnEngine open(WorkspaceLock lock, Migrator migrator, int tidyMillis) throws IOException, SQLException {
		Sharing.bindToThisMachine();
		boolean opened = false;
		try {
			Invitation.withdraw(lock.folder());
			DatabaseFile file = DatabaseFile.of(lock.folder(), tidyMillis);
			requireWritable(file);
			OwnEngine engine = new OwnEngine(lock, file, open(file, migrator));
			opened = true;
			return engine;
		} finally {
			if (!opened) {
				lock.close();
			}
		}
	}

	/** H2 would open it for reading only and say so at the first write. */
	private static void requireWritable(DatabaseFile file) {
		if (file.exists() && !Files.isWritable(file.path())) {
			throw new WorkspaceUnavailable(file.folder(), Why.NO_RIGHTS, null);
		}
	}

	private static JdbcConnectionPool open(DatabaseFile file, Migrator migrator) throws IOException, SQLException {
		if (file.exists()) {
			NewestChunk.pointHeaderAtIt(file.path());
		} else {
			new Upgrade(file, migrator).run(0);
		}
		JdbcConnectionPool pool = pool(file.existing());
		int version = versionOrClose(file, pool, migrator.target());
		if (version == migrator.target()) {
			return pool;
		}
		shutDown(pool, "SHUTDOWN");
		new Upgrade(file, migrator).run(version);
		return pool(file.existing());
	}

	private static int versionOrClose(DatabaseFile file, JdbcConnectionPool pool, int newest) throws SQLException {
		OptionalInt version;
		try (Connection connection = pool.getConnection()) {
			version = SchemaVersion.of(connection);
		}
		if (version.isPresent() && version.getAsInt() <= newest && version.getAsInt() > 0) {
			return version.getAsInt();
		}
		shutDown(pool, "SHUTDOWN");
		throw new WorkspaceUnavailable(file.folder(), version.orElse(0) > newest ? Why.NEWER_VERSION : Why.DAMAGED, null);
	}

	/** H2's own pool: a fresh embedded connection costs half a millisecond, one through TCP several. */
	static JdbcConnectionPool pool(DataSource source) {
		return JdbcConnectionPool.create((JdbcDataSource) source);
	}

	/** Lets other processes in from now on; returns at once. */
	public void share() {
		sharing.begin();
	}

	@Override
	public Connection connect() throws SQLException {
		if (innards.gaveUp()) {
			throw new SQLException("the database closed itself", "", ErrorCode.DATABASE_IS_CLOSED);
		}
		return pool.getConnection();
	}

	@Override
	public boolean shared() {
		return false;
	}

	@Override
	public void close() {
		sharing.close();
		shutDown();
		try {
			lock.close();
		} catch (IOException e) {
			LOG.warn("the lock ends with the process", e);
		}
	}

	private void shutDown() {
		if (innards.gaveUp()) {
			LOG.warn("the database closed itself before");
			innards.end();
			return;
		}
		try {
			shutDown(pool, size() - sizeAtFirst > MUCH ? "SHUTDOWN COMPACT" : "SHUTDOWN");
		} catch (SQLException e) {
			LOG.warn("the database closed itself before, code {}", e.getErrorCode());
		}
	}

	/** A database that closed itself, as on a full disk, keeps its pool: giving back one of its connections would never return. */
	private static void shutDown(JdbcConnectionPool pool, String how) throws SQLException {
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(how);
		}
		pool.dispose();
	}
}
