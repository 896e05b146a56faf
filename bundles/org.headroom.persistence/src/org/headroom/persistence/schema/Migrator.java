package org.headroom.persistence.schema;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Runs the migrations a database lacks. Costs nothing until there is one to run: not a class of Flyway is loaded before. */
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
		int run = FlywayRun.on(database, migrations.get());
		if (run != target - from) {
			throw new IllegalStateException("ran " + run + " of " + (target - from) + " migrations");
		}
	}
}
