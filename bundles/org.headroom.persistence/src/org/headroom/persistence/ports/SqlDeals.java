package org.headroom.persistence.ports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealPage;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Rows;
import org.headroom.persistence.sql.Sql;

/** Deals, paged by the database; what is summed over all of them is kept, see {@link KeptSums}. */
public final class SqlDeals implements Deals {
	static final Rows<Deal> DEALS = Rows.of(Deal.class);

	private final Database database;
	private final KeptSums sums;

	public SqlDeals(Database database) {
		this.database = database;
		this.sums = new KeptSums(database);
	}

	@Override
	public DealPage page(DealQuery query, int offset, int limit) {
		if (query.states().isEmpty()) {
			return new DealPage(List.of(), 0);
		}
		List<Object> arguments = new ArrayList<>();
		String where = where(query, arguments);
		return database.call("reading deals", connection -> {
			long total = Sql.first(connection, "SELECT COUNT(*) FROM deal" + where, row -> row.getLong(1), arguments.toArray()).orElse(0L);
			List<Object> all = new ArrayList<>(arguments);
			all.add(limit);
			all.add(offset);
			String select = "SELECT " + DEALS.columns() + " FROM deal" + where + order(query) + " LIMIT ? OFFSET ?";
			return new DealPage(Sql.list(connection, select, DEALS, all.toArray()), total);
		});
	}

	private static String where(DealQuery query, List<Object> arguments) {
		StringBuilder where = new StringBuilder(" WHERE owner_id = ?");
		arguments.add(query.personId());
		where.append(query.states().stream().map(state -> "?").collect(Collectors.joining(", ", " AND state IN (", ")")));
		arguments.addAll(query.states());
		if (!query.closedFrom().equals(LocalDate.MIN) || !query.closedTo().equals(LocalDate.MAX)) {
			where.append(" AND closed_on BETWEEN ? AND ?");
			arguments.add(query.closedFrom());
			arguments.add(query.closedTo());
		}
		if (!query.text().isBlank()) {
			where.append(" AND LOWER(account || ' ' || product || ' ' || name || ' ' || external_id) LIKE ? ESCAPE '!'");
			arguments.add(Sql.containing(query.text()));
		}
		return where.toString();
	}

	private static String order(DealQuery query) {
		String column = switch (query.order()) {
			case CLOSED -> "closed_on";
			case CREATED -> "created_on";
			case AMOUNT -> "amount";
			case ACCOUNT -> "LOWER(NULLIF(account, ''))";
			case PRODUCT -> "LOWER(NULLIF(product, ''))";
			case STATE -> "CASE state WHEN 'OPEN' THEN 0 WHEN 'WON' THEN 1 ELSE 2 END";
		};
		return " ORDER BY " + column + (query.descending() ? " DESC" : "") + " NULLS LAST, id";
	}

	@Override
	public List<QuarterResult> results(List<FiscalQuarter> quarters) {
		if (quarters.isEmpty()) {
			return List.of();
		}
		return sums.of(quarters);
	}

	@Override
	public Map<Long, Integer> openByPerson() {
		return database.call("counting open deals", connection -> Sql.list(connection,
				"SELECT owner_id, deals FROM open_deals", row -> Map.entry(row.getLong(1), row.getInt(2)))).stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public Optional<LocalDate> lastClosed() {
		return extent("last_closed", LocalDate.class);
	}

	@Override
	public Optional<LocalDate> firstClosed() {
		return extent("first_closed", LocalDate.class);
	}

	@Override
	public long count() {
		return extent("deals", Long.class).orElse(0L);
	}

	private <T> Optional<T> extent(String column, Class<T> type) {
		return database.call("reading the extent of the deals", connection -> Sql.list(connection,
				"SELECT " + column + " FROM deal_extent WHERE " + column + " IS NOT NULL", row -> row.getObject(1, type))).stream().findFirst();
	}
}
