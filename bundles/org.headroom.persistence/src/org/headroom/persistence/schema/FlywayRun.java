package org.headroom.persistence.schema;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** The one call into Flyway. */
final class FlywayRun {

	private FlywayRun() {
	}

	/** How many migrations it ran. */
	static int on(DataSource database, List<Migration> migrations) {
		Flyway flyway = Flyway.configure(Flyway.class.getClassLoader()).dataSource(database).resourceProvider(new MigrationResources(migrations))
				.locations(new String[0]).failOnMissingLocations(false).placeholderReplacement(false).loggers("slf4j").load();
		MigrateResult result = flyway.migrate();
		return result.migrationsExecuted;
	}
}
