package org.headroom.persistence.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.headroom.persistence.sql.Sql;

/** What is known about all deals together: how many, the first and last day one closed, sums. Its one row is also the gate of imports. */
final class DealExtent {
	private static final List<String> REFRESH = List.of("""
			UPDATE deal_extent SET revision = revision + 1 WHERE id = 1""", """
			UPDATE deal_extent SET (deals, first_closed, last_closed) =
				(SELECT COUNT(*), MIN(CASE WHEN state <> 'OPEN' THEN closed_on END), MAX(CASE WHEN state <> 'OPEN' THEN closed_on END) FROM deal)
			WHERE id = 1""", """
			DELETE FROM quarter_result""", """
			DELETE FROM summed_quarter""", """
			DELETE FROM open_deals""", """
			INSERT INTO open_deals (owner_id, deals)
				SELECT owner_id, COUNT(*) FROM deal WHERE owner_id IS NOT NULL AND state = 'OPEN' GROUP BY owner_id""");

	private DealExtent() {
	}

	/** Waits until no other import or undo is under way, and keeps others waiting until this transaction ends. */
	static void lock(Connection connection) throws SQLException {
		Sql.first(connection, "SELECT id FROM deal_extent WHERE id = 1 FOR UPDATE", row -> row.getInt(1));
	}

	/** Counts again and forgets the sums, after deals were added, changed or removed. */
	static void refresh(Connection connection) throws SQLException {
		for (String sql : REFRESH) {
			Sql.update(connection, sql);
		}
	}
}
