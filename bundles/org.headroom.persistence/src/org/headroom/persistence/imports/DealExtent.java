package org.headroom.persistence.imports;

import java.sql.Connection;
import java.sql.SQLException;
import org.headroom.persistence.sql.Sql;

/** The one row about all deals: how many, and the first and last day one closed. It is also the gate of imports. */
final class DealExtent {
	private static final String REFRESH = """
			UPDATE deal_extent SET (deals, first_closed, last_closed) =
				(SELECT COUNT(*), MIN(CASE WHEN state <> 'OPEN' THEN closed_on END), MAX(CASE WHEN state <> 'OPEN' THEN closed_on END) FROM deal)
			WHERE id = 1""";

	private DealExtent() {
	}

	/** Waits until no other import or undo is under way, and keeps others waiting until this transaction ends. */
	static void lock(Connection connection) throws SQLException {
		Sql.first(connection, "SELECT id FROM deal_extent WHERE id = 1 FOR UPDATE", row -> row.getInt(1));
	}

	/** Counts again, after deals were added, changed or removed. */
	static void refresh(Connection connection) throws SQLException {
		Sql.update(connection, REFRESH);
	}
}
