package org.headroom.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done in one transaction. It may be done again from the start when the connection broke before its end. */
@FunctionalInterface
public interface Work<T> {
	T on(Connection connection) throws SQLException;
}
