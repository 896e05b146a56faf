package org.headroom.persistence.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Moments;
import org.headroom.persistence.sql.Sql;

/** Import batches. One import or undo at a time: the next one waits for it a few seconds, then fails. */
public final class SqlImports implements Imports {
	static final String BATCHES = """
			SELECT id, source, made_at, people_added, people_changed, people_same, deals_added, deals_changed, deals_same, undone FROM import_batch
			""";

	private final Database database;
	private final LongSupplier ids;

	public SqlImports(Database database, LongSupplier ids) {
		this.database = database;
		this.ids = ids;
	}

	@Override
	public Draft begin(String source, Instant at) {
		Connection connection = null;
		try {
			connection = database.connect();
			connection.setAutoCommit(false);
			DealExtent.lock(connection);
			return new ImportDraft(connection, database.faults(), ids.getAsLong(), source, at);
		} catch (SQLException | RuntimeException e) {
			throw database.faults().of("beginning an import", giveBack(connection, e));
		}
	}

	private static Exception giveBack(Connection connection, Exception failure) {
		if (connection != null) {
			try {
				connection.close();
			} catch (SQLException e) {
				failure.addSuppressed(e);
			}
		}
		return failure;
	}


	@Override
	public List<ImportBatch> batches() {
		return database.call("reading imports", connection -> Sql.list(connection, BATCHES + "ORDER BY made_at DESC, id DESC", SqlImports::batch));
	}

	static ImportBatch batch(ResultSet row) throws SQLException {
		ImportCounts counts = new ImportCounts(row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9));
		return new ImportBatch(row.getLong(1), row.getString(2), Moments.of(row.getLong(3)), counts, row.getBoolean(10));
	}

	@Override
	public void undo(long batchId) {
		database.run("undoing import " + batchId, connection -> {
			DealExtent.lock(connection);
			new Undo(connection, batchId).run();
		});
	}
}
