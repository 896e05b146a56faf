package org.headroom.persistence.h2;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What H2 keeps behind its connections and exports to nobody. After a write that failed, as on a full disk, its store closes itself
 * without the database taking notice: any statement then waits for ever, the one that would shut it down as well. So whether it
 * did is seen here, and it is ended here. Any thread.
 */
final class Innards {
	private static final Logger LOG = LoggerFactory.getLogger(Innards.class);

	private final Object database;
	private final MVStore store;

	private Innards(Object database, MVStore store) {
		this.database = database;
		this.store = store;
	}

	/** @param connection of H2's own pool, into this process's database */
	static Innards behind(Connection connection) throws SQLException {
		try {
			Object session = JdbcConnection.class.getMethod("getSession").invoke(connection);
			Object database = asked(session, "getDatabase");
			return new Innards(database, (MVStore) asked(asked(database, "getStore"), "getMvStore"));
		} catch (ReflectiveOperationException otherH2) {
			throw new SQLException("this H2 is made otherwise", otherH2);
		}
	}

	private static Object asked(Object of, String method) throws ReflectiveOperationException {
		return of.getClass().getMethod(method).invoke(of);
	}

	/** True once the store closed itself: only a database that is opened anew takes another word. */
	boolean gaveUp() {
		return store.isClosed();
	}

	/** Ends the database without writing anything more. */
	void end() {
		try {
			asked(database, "shutdownImmediately");
		} catch (InvocationTargetException e) {
			LOG.debug("the database had ended", e);
		} catch (ReflectiveOperationException e) {
			LOG.warn("the database ends with the process", e);
		}
	}
}
