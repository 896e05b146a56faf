package org.headroom.persistence.schema;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The migrations as Flyway asks for them. */
final class MigrationResources implements ResourceProvider {
	private final List<Migration> migrations;

	MigrationResources(List<Migration> migrations) {
		this.migrations = migrations;
	}

	/** Null where there is none: Flyway's way of asking. */
	@Override
	public LoadableResource getResource(String name) {
		return migrations.stream().filter(each -> each.file().equals(name)).map(Script::new).findFirst().orElse(null);
	}

	@Override
	public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
		return migrations.stream().filter(each -> each.file().startsWith(prefix) && Stream.of(suffixes).anyMatch(each.file()::endsWith))
				.map(each -> (LoadableResource) new Script(each)).toList();
	}

	private static final class Script extends LoadableResource {
		private final Migration migration;

		Script(Migration migration) {
			this.migration = migration;
		}

		@Override
		public Reader read() {
			return new StringReader(migration.sql());
		}

		@Override
		public String getAbsolutePath() {
			return migration.file();
		}

		@Override
		public String getAbsolutePathOnDisk() {
			return migration.file();
		}

		@Override
		public String getFilename() {
			return migration.file();
		}

		@Override
		public String getRelativePath() {
			return migration.file();
		}
	}
}
