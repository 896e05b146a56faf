package org.headroom.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationFilesTest {

	@Test
	void everyFileInTheFolderIsNamedInTheList() throws IOException {
		Path folder = Path.of(System.getProperty("headroom.root", ".")).resolve("bundles/org.headroom.persistence/db/migration");
		assumeTrue(Files.isDirectory(folder), "not in the source tree");
		try (var files = Files.list(folder)) {
			assertEquals(files.map(file -> file.getFileName().toString()).sorted().toList(), Migration.files().sorted().toList());
		}
	}

	@Test
	void versionsCountWithoutGaps() {
		for (Migration migration : Migration.shipped()) {
			assertEquals(migration, Migration.shipped().get(migration.version() - 1));
		}
		assertThrows(IllegalArgumentException.class, () -> new Migration(3, "V2__x.sql", ""));
	}
}
