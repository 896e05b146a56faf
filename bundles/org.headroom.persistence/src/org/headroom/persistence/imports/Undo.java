package org.headroom.persistence.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.persistence.sql.Sql;

/**
 * Takes a batch back. Whether a later one touched the same rows shows in what that one kept: the batch a row
 * belonged to before. What people have worked with since stays: someone with sessions, goals or deals, and
 * whatever was edited by hand. A person that is put back has the version of before, too: the batch that made that
 * version knows by it that nobody edited the person since, and can be taken back in turn.
 */
final class Undo {
	private static final String LATER = """
			WHERE id = (SELECT MAX(later) FROM (SELECT MAX(batch_id) AS later FROM deal_before WHERE old_batch_id = ?
				UNION ALL SELECT MAX(batch_id) FROM person_before WHERE old_batch_id = ?) found)""";
	private static final List<String> DEALS = List.of("""
			DELETE FROM deal WHERE batch_id = ? AND id NOT IN (SELECT id FROM deal_before WHERE batch_id = ?)""", """
			MERGE INTO deal USING deal_before b ON deal.id = b.id AND b.batch_id = ? AND b.batch_id = ?
			WHEN MATCHED THEN UPDATE SET owner_id = b.owner_id, name = b.name, account = b.account, product = b.product, stage = b.stage, state = b.state,
				amount = b.amount, currency = b.currency, created_on = b.created_on, closed_on = b.closed_on, batch_id = b.old_batch_id""", """
			DELETE FROM deal_before WHERE batch_id = ? AND batch_id = ?""");
	private static final List<String> PEOPLE = List.of("""
			UPDATE person SET (role, office, email, manager_id, active, batch_id, version) =
				(SELECT role, office, email, manager_id, active, old_batch_id, version - 1
					FROM person_before WHERE person_before.id = person.id AND person_before.batch_id = ?)
			WHERE EXISTS (SELECT 1 FROM person_before WHERE person_before.id = person.id AND person_before.version = person.version AND person_before.batch_id = ?)""",
			"""
			UPDATE person SET batch_id = NULL WHERE batch_id = ? AND id IN (SELECT id FROM person_before WHERE batch_id = ?)""", """
			DELETE FROM person_before WHERE batch_id = ? AND batch_id = ?""");
	private static final String UNUSED = """
			DELETE FROM person WHERE batch_id = ? AND version = 1
			AND NOT EXISTS (SELECT 1 FROM person report WHERE report.manager_id = person.id AND report.id <> person.id)
			AND NOT EXISTS (SELECT 1 FROM deal WHERE owner_id = person.id)
			AND NOT EXISTS (SELECT 1 FROM quota WHERE person_id = person.id)
			AND NOT EXISTS (SELECT 1 FROM coaching_session WHERE coaching_session.person_id = person.id OR coaching_session.manager_id = person.id)
			AND NOT EXISTS (SELECT 1 FROM goal WHERE person_id = person.id)
			AND NOT EXISTS (SELECT 1 FROM commitment WHERE person_id = person.id)
			AND NOT EXISTS (SELECT 1 FROM situation_note WHERE person_id = person.id)""";

	private final Connection connection;
	private final long batchId;

	Undo(Connection connection, long batchId) {
		this.connection = connection;
		this.batchId = batchId;
	}

	/** @throws UndoRefused when it can't be undone as things are */
	void run() throws SQLException {
		if (Sql.update(connection, "UPDATE import_batch SET undone = TRUE WHERE id = ? AND undone = FALSE", batchId) == 0) {
			throw new UndoRefused(batchId);
		}
		Optional<ImportBatch> later = Sql.first(connection, SqlImports.BATCHES + LATER, SqlImports::batch, batchId, batchId);
		if (later.isPresent()) {
			throw new UndoRefused(later.get());
		}
		for (String sql : DEALS) {
			Sql.update(connection, sql, batchId, batchId);
		}
		for (String sql : PEOPLE) {
			Sql.update(connection, sql, batchId, batchId);
		}
		removeUnused();
		DealExtent.refresh(connection);
	}

	/** Managers become unused once their people are gone, so it goes on until nobody is left to remove. */
	private void removeUnused() throws SQLException {
		while (Sql.update(connection, UNUSED, batchId) > 0) {
			// once more
		}
		Sql.update(connection, "UPDATE person SET batch_id = NULL WHERE batch_id = ?", batchId);
	}
}
