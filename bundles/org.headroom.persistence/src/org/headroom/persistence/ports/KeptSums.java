package org.headroom.persistence.ports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.workspace.Settings;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Results of quarters, summed once after each import and read from then on. Sums belong to the revision of
 * the deals that was read before they were made, so one that an import overtook is never taken for new.
 */
final class KeptSums {
	private static final Logger LOG = LoggerFactory.getLogger(KeptSums.class);
	private static final String STATE = "SELECT revision, (SELECT content FROM setting WHERE name = ?) FROM deal_extent";
	private static final String SUMMED = "SELECT starts_on, ends_on FROM summed_quarter WHERE revision = ? AND currency = ?";
	private static final String RESULTS = "SELECT starts_on, ends_on, owner_id, won, lost, revenue FROM quarter_result WHERE revision = ? AND currency = ?";
	private static final String KEEP_QUARTER = "INSERT INTO summed_quarter (revision, currency, starts_on, ends_on) VALUES (?, ?, ?, ?)";
	private static final String KEEP_RESULT = """
			INSERT INTO quarter_result (revision, currency, starts_on, ends_on, owner_id, won, lost, revenue) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

	private record Span(LocalDate first, LocalDate last) {
		static Span of(FiscalQuarter quarter) {
			return new Span(quarter.first(), quarter.last());
		}

		static Span read(ResultSet row) throws SQLException {
			return new Span(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class));
		}
	}

	/** Of the deals, and in which currency they are summed. */
	private record State(long revision, String currency) {
	}

	private record Found(State state, List<QuarterResult> kept, List<FiscalQuarter> missing, List<QuarterResult> fresh) {
	}

	private final Database database;

	KeptSums(Database database) {
		this.database = database;
	}

	List<QuarterResult> of(List<FiscalQuarter> quarters) {
		Found found = database.call("summing quarters", connection -> find(connection, quarters));
		if (!found.missing().isEmpty()) {
			keep(found);
		}
		List<QuarterResult> all = new ArrayList<>(found.kept());
		all.addAll(found.fresh());
		return List.copyOf(all);
	}

	/** Again when an import came in between: each statement sees what was committed when it began. */
	private static Found find(Connection connection, List<FiscalQuarter> quarters) throws SQLException {
		State before = state(connection);
		Found found = find(connection, before, quarters);
		for (State after = state(connection); !after.equals(before); after = state(connection)) {
			before = after;
			found = find(connection, before, quarters);
		}
		return found;
	}

	private static State state(Connection connection) throws SQLException {
		return Sql.first(connection, STATE, row -> new State(row.getLong(1), row.getString(2) == null ? "" : row.getString(2)), Settings.CURRENCY).orElseThrow();
	}

	private static Found find(Connection connection, State state, List<FiscalQuarter> quarters) throws SQLException {
		Set<Span> summed = new HashSet<>(Sql.list(connection, SUMMED, Span::read, state.revision(), state.currency()));
		List<FiscalQuarter> missing = quarters.stream().filter(quarter -> !summed.contains(Span.of(quarter))).toList();
		List<QuarterResult> kept = missing.size() == quarters.size() ? List.of() : kept(connection, state, quarters);
		return new Found(state, kept, missing, missing.isEmpty() ? List.of() : new QuarterSums(missing, state.currency()).read(connection));
	}

	private static List<QuarterResult> kept(Connection connection, State state, List<FiscalQuarter> quarters) throws SQLException {
		Map<Span, FiscalQuarter> wanted = quarters.stream().collect(Collectors.toMap(Span::of, Function.identity()));
		List<QuarterResult> kept = new ArrayList<>();
		Sql.list(connection, RESULTS, row -> {
			FiscalQuarter quarter = wanted.get(Span.read(row));
			return quarter != null && kept.add(result(row, quarter));
		}, state.revision(), state.currency());
		return kept;
	}

	private static QuarterResult result(ResultSet row, FiscalQuarter quarter) throws SQLException {
		return new QuarterResult(row.getLong(3), quarter, row.getInt(4), row.getInt(5), Sql.plain(row.getBigDecimal(6)));
	}

	/** In a transaction of its own: that it could not be kept, or somebody else was faster, is no reason to withhold the sums. */
	private void keep(Found found) {
		try {
			database.run("keeping sums", connection -> {
				insert(connection, KEEP_RESULT, found.state(), found.fresh(), result -> List.of(result.quarter().first(), result.quarter().last(),
						result.personId(), result.won(), result.lost(), result.revenue()));
				insert(connection, KEEP_QUARTER, found.state(), found.missing(), quarter -> List.of(quarter.first(), quarter.last()));
			});
		} catch (RuntimeException e) {
			LOG.info("{} quarters were summed and not kept", found.missing().size(), e);
		}
	}

	private static <T> void insert(Connection connection, String sql, State state, List<T> rows, Function<T, List<Object>> values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (T row : rows) {
				List<Object> arguments = new ArrayList<>(List.of(state.revision(), state.currency()));
				arguments.addAll(values.apply(row));
				Sql.bind(statement, arguments.toArray());
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}
}
