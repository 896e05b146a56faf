package org.headroom.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.domain.workspace.WorkspaceUnavailable.Why;
import org.headroom.persistence.schema.Migration;
import org.headroom.persistence.schema.Migrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

	@TempDir
	private Path folder;

	@Test
	void everyShippedMigrationIsFoundAndRun() {
		assertEquals(Migration.newest(), Migration.shipped().size());
		open(Migrator.shipped()).close();
	}

	@Test
	void aNewerHeadroomBringsTheSchemaUpToDateAndKeepsTheOldFile() throws IOException {
		try (Workspace workspace = open(Migrator.shipped())) {
			workspace.port(Settings.class).put("word", "kept");
		}
		try (Workspace workspace = open(newer("CREATE TABLE more (id BIGINT); UPDATE setting SET content = 'moved';"))) {
			assertEquals(Optional.of("moved"), workspace.port(Settings.class).get("word"));
		}
		assertTrue(Files.exists(folder.resolve("headroom-v" + Migration.newest() + ".mv.db")));
		assertTrue(Files.notExists(folder.resolve("headroom-next.mv.db")));
	}

	@Test
	void aWorkspaceOfANewerHeadroomIsRefused() {
		open(newer("CREATE TABLE more (id BIGINT);")).close();
		assertEquals(Why.NEWER_VERSION, assertThrows(WorkspaceUnavailable.class, () -> open(Migrator.shipped())).why());
		open(newer("CREATE TABLE more (id BIGINT);")).close();
	}

	@Test
	void aMigrationThatFailsLeavesTheWorkspaceAsItWas() {
		try (Workspace workspace = open(Migrator.shipped())) {
			workspace.port(Settings.class).put("word", "kept");
		}
		assertThrows(RuntimeException.class, () -> open(newer("DELETE FROM setting; DROP TABLE setting; this is not SQL;")));
		try (Workspace workspace = open(Migrator.shipped())) {
			assertEquals(Optional.of("kept"), workspace.port(Settings.class).get("word"));
		}
	}

	@Test
	void whatAKilledUpgradeLeftBehindIsNoHindrance() throws IOException {
		Files.writeString(folder.resolve("headroom-next.mv.db"), "half a file");
		open(Migrator.shipped()).close();
		Files.writeString(folder.resolve("headroom-next.mv.db"), "half a file");
		open(newer("CREATE TABLE more (id BIGINT);")).close();
	}

	private static Migrator newer(String sql) {
		List<Migration> migrations = new ArrayList<>(Migration.shipped());
		int version = migrations.size() + 1;
		migrations.add(new Migration(version, "V" + version + "__more.sql", sql));
		return new Migrator(version, () -> migrations);
	}

	private Workspace open(Migrator migrator) {
		return Fresh.workspaces(migrator).open(folder, Holder.me("test", Instant.now()));
	}
}
