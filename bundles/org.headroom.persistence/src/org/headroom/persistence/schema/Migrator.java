package org.headroom.persistence.schema;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Runs the migrations a database lacks, with Flyway. Costs nothing until there is one to run. */
public final class Migrator {
	private final int target;
	private final Supplier<List<Migration>> migrations;

	/** @param migrations asked for when one is missing: all there are up to {@code target}, oldest first */
	public Migrator(int target, Supplier<List<Migration>> migrations) {
		this.target = target;
		this.migrations = migrations;
	}

	/** With what this Headroom brings. */
	public static Migrator shipped() {
		return new Migrator(Migration.newest(), Migration::shipped);
	}

	/** The version it leads to. */
	public int target() {
		return target;
	}

	/**
	 * @param from the version the database has; 0 for an empty one
	 * @throws IllegalStateException when not exactly the missing migrations were run
	 */
	public void migrate(DataSource database, int from) {
		Flyway flyway = Flyway.configure(Flyway.class.getClassLoader()).dataSource(database).resourceProvider(new MigrationResources(migrations.get()))
				.locations(new String[0]).failOnMissingLocations(false).loggers("slf4j").placeholderReplacement(false).load();
		MigrateResult result = flyway.migrate();
		int missing = target - from;
		if (!result.success || result.migrationsExecuted != missing) {
			throw new IllegalStateException("ran " + result.migrationsExecuted + " of " + missing + " migrations");
		}
	}
}
