package org.headroom.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.persistence.schema.Migrator;
import org.junit.jupiter.api.Test;

/** A workspace for practice is a workspace, and leaves nothing behind. */
class SandboxTest {
	private final H2Workspaces workspaces = Fresh.workspaces(Migrator.shipped());

	@Test
	void itTakesWhatAWorkspaceTakesAndEachIsOneOfItsOwn() {
		try (Workspace one = workspaces.make(); Workspace other = workspaces.make()) {
			one.port(People.class).save(new Person(7, "Robin Keller", Role.SALESPERSON));
			one.port(Settings.class).put("a", "b");
			assertEquals(List.of("Robin Keller"), one.port(People.class).all().stream().map(Person::name).toList());
			assertEquals(Optional.of("b"), one.port(Settings.class).get("a"));
			assertEquals(List.of(), other.port(People.class).all());
			assertFalse(one.shared());
		}
	}

	@Test
	void nothingOfItIsOnADiskNorThereOnceItIsClosed() {
		Workspace sandbox = workspaces.make();
		sandbox.port(Settings.class).put("a", "b");
		assertFalse(Files.exists(sandbox.folder()));
		assertFalse(Files.exists(Path.of("memory.mv.db")));
		sandbox.close();
		assertThrows(RuntimeException.class, () -> sandbox.port(Settings.class).get("a"));
	}
}
