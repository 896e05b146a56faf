package org.headroom.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.h2.api.ErrorCode;
import org.headroom.persistence.sql.Sql;

/** Reads how far a database has come, without starting Flyway. */
public final class SchemaVersion {
	private static final String NEWEST = """
			SELECT MAX(CAST("version" AS INTEGER)) FROM "flyway_schema_history" WHERE "success" = TRUE AND "version" IS NOT NULL""";

	private SchemaVersion() {
	}

	/** Empty when the database is not one of Headroom's. */
	public static OptionalInt of(Connection connection) throws SQLException {
		try {
			return Sql.first(connection, NEWEST, row -> OptionalInt.of(row.getInt(1))).orElse(OptionalInt.empty());
		} catch (SQLException e) {
			if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1 || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
				return OptionalInt.empty();
			}
			throw e;
		}
	}
}
