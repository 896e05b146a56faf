package org.headroom.persistence.ports;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.persistence.sql.Sql;

/**
 * What everybody closed in some quarters, in one pass over the deals. Amounts in another currency than the
 * workspace's are left out of the revenue, since nobody said what they are worth.
 */
final class QuarterSums {
	private final List<FiscalQuarter> quarters;
	private final String currency;
	private final List<Object> arguments = new ArrayList<>();

	/**
	 * @param quarters not empty, none overlapping another
	 * @param currency the workspace's; empty until one is chosen, and then every amount counts
	 */
	QuarterSums(List<FiscalQuarter> quarters, String currency) {
		this.quarters = quarters;
		this.currency = currency;
	}

	List<QuarterResult> read(Connection connection) throws SQLException {
		String sql = sql();
		return Sql.list(connection, sql, this::result, arguments.toArray());
	}

	private String sql() {
		StringBuilder number = new StringBuilder("CASE");
		for (int i = 0; i < quarters.size(); i++) {
			number.append(" WHEN closed_on BETWEEN ? AND ? THEN ").append(i);
			arguments.add(quarters.get(i).first());
			arguments.add(quarters.get(i).last());
		}
		String revenue = "CASE WHEN state = 'WON' THEN amount END";
		if (!currency.isEmpty()) {
			revenue = "CASE WHEN state = 'WON' AND (currency = '' OR currency = ?) THEN amount END";
			arguments.add(currency);
		}
		arguments.add(edge(FiscalQuarter::first, Comparator.naturalOrder()));
		arguments.add(edge(FiscalQuarter::last, Comparator.reverseOrder()));
		return """
				SELECT owner_id, quarter_no, SUM(CASE WHEN state = 'WON' THEN 1 ELSE 0 END), SUM(CASE WHEN state = 'LOST' THEN 1 ELSE 0 END), SUM(revenue)
				FROM (SELECT owner_id, state, %s END AS quarter_no, %s AS revenue FROM deal
					WHERE state IN ('WON', 'LOST') AND closed_on BETWEEN ? AND ? AND owner_id IS NOT NULL) closed
				WHERE quarter_no IS NOT NULL GROUP BY owner_id, quarter_no""".formatted(number, revenue);
	}

	private LocalDate edge(Function<FiscalQuarter, LocalDate> day, Comparator<LocalDate> order) {
		return quarters.stream().map(day).min(order).orElseThrow();
	}

	private QuarterResult result(ResultSet row) throws SQLException {
		BigDecimal revenue = row.getBigDecimal(5);
		return new QuarterResult(row.getLong(1), quarters.get(row.getInt(2)), row.getInt(3), row.getInt(4),
				revenue == null ? BigDecimal.ZERO : Sql.plain(revenue));
	}
}
