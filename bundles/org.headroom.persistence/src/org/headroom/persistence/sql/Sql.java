package org.headroom.persistence.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Statements with their arguments, on a connection somebody else opens, commits and closes. */
public final class Sql {
	private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private Sql() {
	}

	public static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... arguments) throws SQLException {
		try (PreparedStatement statement = prepare(connection, sql, arguments); ResultSet rows = statement.executeQuery()) {
			List<T> found = new ArrayList<>();
			while (rows.next()) {
				found.add(reader.read(rows));
			}
			return List.copyOf(found);
		}
	}

	/** The first row, if any. */
	public static <T> Optional<T> first(Connection connection, String sql, RowReader<T> reader, Object... arguments) throws SQLException {
		try (PreparedStatement statement = prepare(connection, sql, arguments); ResultSet rows = statement.executeQuery()) {
			return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
		}
	}

	/** How many rows it changed. */
	public static int update(Connection connection, String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = prepare(connection, sql, arguments)) {
			return statement.executeUpdate();
		}
	}

	private static PreparedStatement prepare(Connection connection, String sql, Object... arguments) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		try {
			bind(statement, arguments);
			return statement;
		} catch (SQLException e) {
			statement.close();
			throw e;
		}
	}

	/** Sets all arguments: null, enums by name, moments, days (the domain's endless ones brought into what databases know). */
	public static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
		for (int i = 0; i < arguments.length; i++) {
			statement.setObject(i + 1, switch (arguments[i]) {
				case null -> null;
				case Enum<?> constant -> constant.name();
				case Instant moment -> Moments.nanos(moment);
				case LocalDate day -> day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
				case Object other -> other;
			});
		}
	}

	/** A number as somebody would write it: the zeros that a column's scale adds are dropped. */
	public static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	/** A pattern for {@code LOWER(column) LIKE ? ESCAPE '!'} that finds {@code part} anywhere. */
	public static String containing(String part) {
		String literal = part.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
		return "%" + literal + "%";
	}
}
