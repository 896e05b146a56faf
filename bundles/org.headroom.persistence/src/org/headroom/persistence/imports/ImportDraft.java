package org.headroom.persistence.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports.Draft;
import org.headroom.domain.imports.PersonRow;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Faults;
import org.headroom.persistence.sql.Sql;

/**
 * A batch in its transaction. Rows are written as they come, some hundred at a time, so that memory does not
 * grow with the file; nobody else sees them before the commit. Everybody's name is in memory, deals are not.
 */
final class ImportDraft implements Draft {
	private static final String INSERT = """
			INSERT INTO import_batch (id, source, made_at, people_added, people_changed, people_same, deals_added, deals_changed, deals_same, undone)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)""";

	private final Connection connection;
	private final Faults faults;
	private final long batchId;
	private final String source;
	private final Instant at;
	private final PeopleSide people;
	private final DealSide deals;
	private boolean over;
	private boolean failed;

	/** @param connection in its transaction and behind the gate; this draft closes it */
	ImportDraft(Connection connection, Faults faults, long batchId, String source, Instant at) throws SQLException {
		this.connection = connection;
		this.faults = faults;
		this.batchId = batchId;
		this.source = source;
		this.at = at;
		NewIds ids = new NewIds(batchId);
		this.people = new PeopleSide(connection, batchId, ids);
		this.deals = new DealSide(connection, batchId, ids, people);
	}

	@Override
	public void person(PersonRow row) {
		go("importing a person", () -> people.add(row));
	}

	@Override
	public void deal(DealRow row) {
		go("importing a deal", () -> deals.add(row));
	}

	@Override
	public ImportCounts counts() {
		go("importing deals", deals::flush);
		return new ImportCounts(people.added(), people.changed(), people.same(), deals.added(), deals.changed(), deals.same());
	}

	@Override
	public ImportCounts commit() {
		ImportCounts counts = counts();
		go("committing an import", () -> {
			if (counts.nothingNew()) {
				connection.rollback();
			} else {
				DealExtent.refresh(connection);
				Sql.update(connection, INSERT, batchId, source, at, counts.peopleAdded(), counts.peopleChanged(), counts.peopleSame(), counts.dealsAdded(),
						counts.dealsChanged(), counts.dealsSame());
				Database.commit(connection);
			}
		});
		close();
		return counts;
	}

	/** Rolls back what was not committed: the pool does it with every connection it gets back. */
	@Override
	public void close() {
		if (!over) {
			over = true;
			try (connection; deals; people) {
				connection.rollback();
			} catch (SQLException e) {
				throw faults.of("dropping an import", e);
			}
		}
	}

	private void go(String doing, Step step) {
		if (over || failed) {
			throw new IllegalStateException(failed ? "the batch failed and can only be dropped" : "the batch is committed or dropped");
		}
		try {
			step.run();
		} catch (IllegalArgumentException e) {
			throw e; // a row that was refused before anything was written
		} catch (SQLException | RuntimeException e) {
			failed = true;
			throw faults.of(doing, e);
		}
	}

	private interface Step {
		void run() throws SQLException;
	}
}
