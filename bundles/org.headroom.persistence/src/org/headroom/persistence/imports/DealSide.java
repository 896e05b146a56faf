package org.headroom.persistence.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.persistence.sql.Sql;

/** The deals of a batch, compared with what is there and written some hundred at a time. */
final class DealSide implements AutoCloseable {
	private static final int AT_ONCE = 500;
	private static final int SCALE = 10;
	static final int LONGEST_ID = 500;
	private static final int LONGEST_CODE = 100;
	private static final String KNOWN = """
			SELECT external_id, id, batch_id, owner_id, name, account, product, stage, state, amount, currency, created_on, closed_on
			FROM deal WHERE external_id IN (%s)""".formatted(String.join(", ", Collections.nCopies(AT_ONCE, "?")));
	private static final String INSERT = """
			INSERT INTO deal (owner_id, name, account, product, stage, state, amount, currency, created_on, closed_on, batch_id, id, external_id)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
	private static final String KEEP = """
			INSERT INTO deal_before (batch_id, id, owner_id, name, account, product, stage, state, amount, currency, created_on, closed_on, old_batch_id)
			SELECT CAST(? AS BIGINT), id, owner_id, name, account, product, stage, state, amount, currency, created_on, closed_on, batch_id FROM deal WHERE id = ?""";
	private static final String CHANGE = """
			UPDATE deal SET owner_id = ?, name = ?, account = ?, product = ?, stage = ?, state = ?, amount = ?, currency = ?, created_on = ?, closed_on = ?,
			batch_id = ? WHERE id = ?""";

	/** What a deal says, in the order of the statements' first parameters. */
	private record Content(Long ownerId, String name, String account, String product, String stage, DealState state, BigDecimal amount, String currency,
			LocalDate createdOn, LocalDate closedOn) {
	}

	private record Known(long id, long batchId, Content content) {
	}

	private final long batchId;
	private final NewIds ids;
	private final PeopleSide people;
	private final PreparedStatement known;
	private final PreparedStatement insert;
	private final PreparedStatement keep;
	private final PreparedStatement change;
	private final Map<String, Content> waiting = new LinkedHashMap<>();
	private final boolean[] pending = new boolean[3];
	private int added;
	private int changed;
	private int same;

	DealSide(Connection connection, long batchId, NewIds ids, PeopleSide people) throws SQLException {
		this.batchId = batchId;
		this.ids = ids;
		this.people = people;
		this.known = connection.prepareStatement(KNOWN);
		this.insert = connection.prepareStatement(INSERT);
		this.keep = connection.prepareStatement(KEEP);
		this.change = connection.prepareStatement(CHANGE);
	}

	void add(DealRow row) throws SQLException {
		require(row.externalId().length() <= LONGEST_ID, "a CRM id has at most " + LONGEST_ID + " characters");
		require(row.currency().length() <= LONGEST_CODE, "a currency's code has at most " + LONGEST_CODE + " characters");
		if (waiting.size() == AT_ONCE || waiting.containsKey(row.externalId())) {
			flush();
		}
		waiting.put(row.externalId(), content(row));
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalArgumentException(what);
		}
	}

	private Content content(DealRow row) throws SQLException {
		Long owner = row.ownerName().isEmpty() ? null : people.owner(row.ownerName());
		BigDecimal amount = row.amount().map(value -> value.setScale(SCALE, RoundingMode.HALF_UP)).orElse(null);
		return new Content(owner, row.name(), row.account(), row.product(), row.stage(), row.state(), amount, row.currency(), row.createdOn().orElse(null),
				row.closedOn().orElse(null));
	}

	void flush() throws SQLException {
		if (waiting.isEmpty()) {
			return;
		}
		Map<String, Known> there = there();
		for (Map.Entry<String, Content> each : waiting.entrySet()) {
			write(each.getKey(), each.getValue(), there.get(each.getKey()));
		}
		waiting.clear();
		run(keep, 1);
		run(change, 2);
		run(insert, 0);
	}

	private Map<String, Known> there() throws SQLException {
		int i = 0;
		String last = "";
		for (String externalId : waiting.keySet()) {
			known.setString(++i, externalId);
			last = externalId;
		}
		while (i < AT_ONCE) {
			known.setString(++i, last); // the statement stays the same for a batch that is not full
		}
		Map<String, Known> found = new HashMap<>();
		try (ResultSet rows = known.executeQuery()) {
			while (rows.next()) {
				found.put(rows.getString(1), new Known(rows.getLong(2), rows.getLong(3), content(rows)));
			}
		}
		return found;
	}

	private static Content content(ResultSet row) throws SQLException {
		return new Content(row.getObject(4, Long.class), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
				DealState.valueOf(row.getString(9)), row.getBigDecimal(10), row.getString(11), row.getObject(12, LocalDate.class),
				row.getObject(13, LocalDate.class));
	}

	private void write(String externalId, Content content, Known there) throws SQLException {
		if (there == null) {
			added++;
			bind(insert, 0, content, batchId, ids.next(), externalId);
		} else if (there.content().equals(content)) {
			same++;
		} else {
			if (there.batchId() != batchId) {
				changed++;
				bind(keep, 1, batchId, there.id());
			}
			bind(change, 2, content, batchId, there.id());
		}
	}

	private void bind(PreparedStatement statement, int which, Object... arguments) throws SQLException {
		if (arguments[0] instanceof Content content) {
			Object[] rest = arguments;
			statement.setObject(1, content.ownerId());
			statement.setString(2, content.name());
			statement.setString(3, content.account());
			statement.setString(4, content.product());
			statement.setString(5, content.stage());
			statement.setString(6, content.state().name());
			statement.setBigDecimal(7, content.amount());
			statement.setString(8, content.currency());
			statement.setObject(9, content.createdOn());
			statement.setObject(10, content.closedOn());
			for (int i = 1; i < rest.length; i++) {
				statement.setObject(10 + i, rest[i]);
			}
		} else {
			Sql.bind(statement, arguments);
		}
		statement.addBatch();
		pending[which] = true;
	}

	private void run(PreparedStatement statement, int which) throws SQLException {
		if (pending[which]) {
			statement.executeBatch();
			pending[which] = false;
		}
	}

	int added() {
		return added;
	}

	int changed() {
		return changed;
	}

	int same() {
		return same;
	}

	@Override
	public void close() throws SQLException {
		try (known; insert; keep; change) {
			waiting.clear();
		}
	}
}
