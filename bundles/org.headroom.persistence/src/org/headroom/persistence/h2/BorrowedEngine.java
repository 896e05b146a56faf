package org.headroom.persistence.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.headroom.persistence.folder.Invitation;
import org.headroom.persistence.sql.Engine;

/** The database of the process that has the workspace open. */
public final class BorrowedEngine implements Engine {
	private final JdbcConnectionPool pool;

	private BorrowedEngine(JdbcConnectionPool pool) {
		this.pool = pool;
	}

	/** @throws SQLException when nobody listens there, or somebody else does */
	public static BorrowedEngine accept(Invitation invitation) throws SQLException {
		JdbcConnectionPool pool = OwnEngine.pool(DatabaseFile.through(invitation.port(), invitation.secret()));
		try {
			pool.getConnection().close();
			return new BorrowedEngine(pool);
		} catch (SQLException e) {
			pool.dispose();
			throw e;
		}
	}

	@Override
	public Connection connect() throws SQLException {
		return pool.getConnection();
	}

	@Override
	public boolean shared() {
		return true;
	}

	@Override
	public void close() {
		pool.dispose();
	}
}
