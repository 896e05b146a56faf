package org.headroom.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several ports, one transaction. */
class AtOnceTest {
	private Workspace workspace;

	@BeforeEach
	void open(@TempDir Path folder) {
		workspace = Fresh.open(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void whatIsBrokenOffLeavesNothingOfAnyPort() {
		workspace.port(Settings.class).put("before", "kept");
		assertThrows(IllegalArgumentException.class, () -> workspace.atOnce(() -> {
			everything();
			assertEquals(1, workspace.port(Sessions.class).of(1).size(), "it sees its own words");
			throw new IllegalArgumentException("called off");
		}));
		assertEquals(List.of(), workspace.port(People.class).all());
		assertEquals(List.of(), workspace.port(Imports.class).batches());
		assertEquals(List.of(), workspace.port(Sessions.class).of(1));
		assertEquals(Optional.empty(), workspace.port(Settings.class).get("inside"));
		assertEquals(Optional.of("kept"), workspace.port(Settings.class).get("before"));
	}

	@Test
	void whatIsDoneIsThere() {
		assertEquals("done", workspace.atOnce(() -> {
			everything();
			return workspace.atOnce(() -> "done");
		}));
		assertEquals(2, workspace.port(People.class).all().size());
		assertEquals(1, workspace.port(Imports.class).batches().size());
		assertEquals(Optional.of("x"), workspace.port(Settings.class).get("inside"));
	}

	@Test
	void aStepThatFailsInsideTakesOnlyItselfBackWhereTheWorkGoesOn() {
		workspace.atOnce(() -> {
			workspace.port(Settings.class).put("inside", "x");
			try (Imports.Draft draft = workspace.port(Imports.class).begin("dropped", Instant.now())) {
				draft.person(new PersonRow("Bo", "", "", ""));
			}
			return true;
		});
		assertTrue(workspace.port(People.class).all().isEmpty());
		assertEquals(Optional.of("x"), workspace.port(Settings.class).get("inside"));
	}

	/** Through EclipseLink, through SQL and as an import. */
	private void everything() {
		workspace.port(People.class).save(new Person(1, "Ann", Role.SALESPERSON));
		try (Imports.Draft draft = workspace.port(Imports.class).begin("sample", Instant.now())) {
			draft.person(new PersonRow("Bo", "", "", ""));
			draft.commit();
		}
		workspace.port(Sessions.class).save(new CoachingSession(10, 1, SessionKind.TOUCH));
		workspace.port(Settings.class).put("inside", "x");
		assertEquals(List.of(), workspace.port(Goals.class).open());
	}
}
