package org.headroom.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions on a workspace's database, wherever it is right now. When the way there is gone (the process
 * that shared it ended, or H2 closed itself after a failed write) the next call finds a new one. Any thread.
 */
public final class Database implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(Database.class);
	private static final int PING_SECONDS = 5;

	private final Supplier<Engine> attach;
	private final Faults faults;
	/** The transaction that this thread's steps are part of. */
	private final ThreadLocal<Connection> whole = new ThreadLocal<>();
	private Engine engine;
	private boolean closed;

	/** @param attach finds the way to the database, again each time the old one is gone */
	public Database(Supplier<Engine> attach, Faults faults) {
		this.attach = attach;
		this.faults = faults;
		this.engine = attach.get();
	}

	/**
	 * Does the work in one transaction. A connection that breaks before the commit is replaced and the work
	 * done again; one that breaks in it leaves open whether it was written, which the caller is told.
	 *
	 * @param doing for the message when it fails, without anything a person typed
	 */
	public <T> T call(String doing, Work<T> work) {
		try {
			return attempt(work);
		} catch (SQLException | RuntimeException e) {
			if (e instanceof InterruptedCommit || !Faults.wayIsGone(e)) {
				throw faults.of(doing, e);
			}
		}
		try {
			return attempt(work);
		} catch (SQLException | RuntimeException e) {
			throw faults.of(doing, e);
		}
	}

	/** As {@link #call} for work without a result. */
	public void run(String doing, Step step) {
		call(doing, connection -> {
			step.on(connection);
			return null;
		});
	}

	/**
	 * Makes everything the work does on this thread one transaction, through whatever port it does it: all of it
	 * is there when this returns, none of it when the work throws or the process ends. It is not done again when
	 * the connection breaks.
	 */
	public <T> T together(String doing, Supplier<T> work) {
		if (whole.get() != null) {
			return work.get();
		}
		try (Connection connection = connect()) {
			connection.setAutoCommit(false);
			whole.set(connection);
			T result = work.get();
			commit(connection);
			return result;
		} catch (SQLException e) {
			throw faults.of(doing, e);
		} finally {
			whole.remove();
		}
	}

	/** {@link Work} that answers nothing. */
	@FunctionalInterface
	public interface Step {
		void on(Connection connection) throws SQLException;
	}

	private <T> T attempt(Work<T> work) throws SQLException {
		try (Connection connection = connect()) {
			connection.setAutoCommit(false);
			T result = work.on(connection);
			commit(connection);
			return result;
		}
	}

	/** Commits; when the way breaks in the middle of it, nobody here knows how it ended. */
	public static void commit(Connection connection) throws SQLException {
		try {
			connection.commit();
		} catch (SQLException e) {
			if (Faults.wayIsGone(e)) {
				throw new InterruptedCommit(e);
			}
			throw e;
		}
	}

	/** A connection that works, over a new way if need be. */
	public Connection connect() throws SQLException {
		Connection larger = whole.get();
		if (larger != null) {
			return JoinedConnection.of(larger);
		}
		Engine way = engine();
		Connection connection = connect(way);
		if (connection != null) {
			return connection;
		}
		return renewed(way).connect();
	}

	/** Null when the way is gone. */
	private static Connection connect(Engine way) throws SQLException {
		try {
			Connection connection = way.connect();
			if (connection.isValid(PING_SECONDS)) {
				return connection;
			}
			connection.close();
			return null;
		} catch (SQLException e) {
			if (Faults.wayIsGone(e)) {
				return null;
			}
			throw e;
		}
	}

	private synchronized Engine engine() {
		if (closed) {
			throw new IllegalStateException("the workspace is closed");
		}
		return engine;
	}

	private synchronized Engine renewed(Engine gone) {
		if (engine() == gone) {
			LOG.info("the way to the database is gone, looking for another");
			gone.close();
			engine = attach.get();
			LOG.info("the database is reached again, shared: {}", engine.shared());
		}
		return engine;
	}

	/** True when the database is another process's at the moment. */
	public synchronized boolean shared() {
		return engine.shared();
	}

	public Faults faults() {
		return faults;
	}

	@Override
	public synchronized void close() {
		if (!closed) {
			closed = true;
			engine.close();
		}
	}

	/** A commit that was sent and never answered. */
	private static final class InterruptedCommit extends RuntimeException {
		private static final long serialVersionUID = 1L;

		InterruptedCommit(SQLException cause) {
			super(cause);
		}
	}
}
