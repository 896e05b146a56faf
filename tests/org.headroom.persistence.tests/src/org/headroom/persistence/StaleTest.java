package org.headroom.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.workspace.StaleRecord;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.headroom.persistence.sql.DatabaseRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two who change the same thing: the second one is told, and nothing is overwritten unseen. */
class StaleTest {
	private Workspace workspace;

	@BeforeEach
	void open(@TempDir Path folder) {
		workspace = Fresh.open(folder);
		workspace.port(People.class).save(new Person(1, "Ann", Role.SALESPERSON));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void theSecondToChangeAPersonIsTold() {
		People people = workspace.port(People.class);
		Person one = people.byId(1).orElseThrow();
		Person other = people.byId(1).orElseThrow();
		one.worksAt("Bern");
		people.save(one);
		other.worksAt("Basel");
		assertThrows(StaleRecord.class, () -> people.save(other));
		assertEquals("Bern", people.byId(1).orElseThrow().office());
	}

	@Test
	void whoeverSavedMayChangeAndSaveAgain() {
		Sessions sessions = workspace.port(Sessions.class);
		CoachingSession session = new CoachingSession(10, 1, SessionKind.TOUCH);
		for (int hour = 1; hour < 5; hour++) {
			session.planFor(LocalDate.of(2026, 3, 29).atTime(hour, 30));
			sessions.save(session);
		}
		assertEquals(LocalDateTime.of(2026, 3, 29, 4, 30), sessions.byId(10).orElseThrow().plannedFor().orElseThrow());
	}

	@Test
	void whatWasRemovedMeanwhileIsNotBroughtBackUnseen() {
		Commitments commitments = workspace.port(Commitments.class);
		Commitment promise = new Commitment(50, 1, Party.MANAGER, "call");
		commitments.save(promise);
		commitments.remove(50);
		promise.dueOn(LocalDate.of(2026, 12, 1));
		assertThrows(StaleRecord.class, () -> commitments.save(promise));
	}

	@Test
	void anImportCountsAsSomebodyElse() {
		People people = workspace.port(People.class);
		Person ann = people.byId(1).orElseThrow();
		try (var draft = workspace.port(org.headroom.domain.imports.Imports.class).begin("people.csv", Instant.EPOCH)) {
			draft.person(new org.headroom.domain.imports.PersonRow("Ann", "", "Bern", ""));
			draft.commit();
		}
		ann.worksAt("Basel");
		assertThrows(StaleRecord.class, () -> people.save(ann));
	}

	@Test
	void whatTheDatabaseRefusesTellsNothingThatWasTyped() {
		Situations situations = workspace.port(Situations.class);
		RuntimeException refused = assertThrows(RuntimeException.class,
				() -> situations.save(new SituationNote(60, 4711, Instant.EPOCH, "geheim", Visibility.MINE)));
		for (Throwable each = refused; each != null; each = each.getCause()) {
			assertFalse(String.valueOf(each.getMessage()).contains("geheim"), each.toString());
		}
		assertEquals(DatabaseRefused.class, refused.getClass());
		assertEquals(List.of(), situations.of(4711));
	}
}
