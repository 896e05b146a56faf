package org.headroom.ui.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodFilesTest {
	@TempDir
	Path workspace;

	@Test
	void aCopyHasAnIdOfItsOwnAndKeepsItsComments() {
		assertEquals("# why\nid: org.acme.mine\nstages:\n  - id: look\n", MethodFiles.renamed("# why\nid: grow\nstages:\n  - id: look\n", "org.acme.mine"));
	}

	@Test
	void anIdIsWordsJoinedByDotsOrDashes() {
		assertTrue(MethodFiles.isId("org.acme.deal-pause2"));
		assertFalse(MethodFiles.isId("Org.Acme"));
		assertFalse(MethodFiles.isId("../pause"));
		assertFalse(MethodFiles.isId(""));
	}

	@Test
	void aNewFileReplacesNone() throws IOException {
		Path folder = workspace.resolve("methods");
		Path file = MethodFiles.create(folder, "pause", "id: grow\n").orElseThrow();
		assertEquals("id: pause\n", Files.readString(file));
		assertEquals(Optional.empty(), MethodFiles.create(folder, "pause", "id: other\n"));
		assertEquals("id: pause\n", Files.readString(file));
	}

	@Test
	void savingLeavesNothingBesideTheFile() throws IOException {
		Path file = MethodFiles.create(workspace, "pause", "id: grow\n").orElseThrow();
		MethodFiles.save(file, "id: pause\ntitle: Ruhe\n");
		try (Stream<Path> files = Files.list(workspace)) {
			assertEquals(List.of(file), files.toList());
		}
		assertEquals("id: pause\ntitle: Ruhe\n", MethodFiles.read(file));
	}
}
