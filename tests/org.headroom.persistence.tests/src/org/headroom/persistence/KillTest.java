package org.headroom.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody ever loses a word: a process is killed while it writes, and every write it had confirmed is there. */
class KillTest {
	private static final int KILLS = 50;
	/** Every so many times the child writes through EclipseLink, which takes longer to start. */
	private static final int THROUGH_THE_MAPPING = 10;
	private static final int MOST_LINES = 200;

	@TempDir
	private Path folder;

	@BeforeEach
	void somebodyInASession() throws SQLException {
		try (Workspace workspace = Fresh.open(folder)) {
			workspace.port(People.class).save(new Person(1, "Ann", Role.SALESPERSON));
			workspace.port(Sessions.class).save(new CoachingSession(10, 1, SessionKind.DEVELOPMENT));
		}
		reuseSpaceAtOnce();
	}

	/** H2 by itself writes over what it no longer needs after 45 seconds, which is no good when a kill comes then: Headroom has to overrule it. */
	private void reuseSpaceAtOnce() throws SQLException {
		try (Connection connection = new org.h2.Driver().connect("jdbc:h2:file:" + folder.resolve("headroom") + ";user=headroom;password=", new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute("SET RETENTION_TIME 0");
			statement.execute("SHUTDOWN");
		}
	}

	@Test
	void fiftyKillsLoseNothingThatWasConfirmed() {
		Random random = new Random(2);
		int answers = 0;
		int notes = 1;
		for (int kill = 0; kill < KILLS; kill++) {
			boolean mapped = kill % THROUGH_THE_MAPPING == 0;
			int confirmed = writeAndKill(mapped ? "notes" : "answers", mapped ? notes : answers, random.nextInt(MOST_LINES));
			if (mapped) {
				notes = confirmed + 1;
			} else {
				answers = confirmed + 1;
			}
			int[] found = check(answers, notes);
			answers = found[0];
			notes = found[1];
		}
		assertTrue(answers > KILLS, "the test wrote next to nothing: " + answers);
	}

	@Test
	void aKilledSessionIsInTheRoundItHadReached() {
		Random random = new Random(3);
		int reached = 0;
		for (int kill = 0; kill < KILLS / THROUGH_THE_MAPPING; kill++) {
			int confirmed = writeAndKill("rounds", reached, random.nextInt(MOST_LINES / 4));
			try (Workspace workspace = Fresh.open(folder)) {
				reached = workspace.port(Sessions.class).byId(10).orElseThrow().rounds().get("try");
				Set<Integer> answered = workspace.port(Sessions.class).answers(10).stream().map(RecordedAnswer::round).collect(Collectors.toSet());
				assertTrue(reached == confirmed + 1 || reached == confirmed + 2, reached + " after " + confirmed);
				assertTrue(answered.containsAll(IntStream.range(0, reached).boxed().toList()), "a round before the one it is in has lost its answer");
			}
		}
	}

	/** Kills the child some moments after so many writes; answers the last it confirmed. */
	private int writeAndKill(String job, int from, int lines) {
		try (Child child = Child.start(folder, job, Integer.toString(from))) {
			String line = child.line();
			for (int i = 0; i < lines; i++) {
				line = child.line();
			}
			String last = child.kill(line);
			return Integer.parseInt(last.substring(0, last.length() - 1));
		}
	}

	/** Everything confirmed so far is there and whole; one more may be. Answers where to go on. */
	private int[] check(int answers, int notes) {
		try (Workspace workspace = Fresh.open(folder)) {
			List<RecordedAnswer> found = workspace.port(Sessions.class).answers(10);
			found.forEach(answer -> assertEquals("Wort 😀 " + answer.round(), answer.answer().plain(java.util.Locale.ROOT)));
			int nextAnswer = next(found.stream().map(RecordedAnswer::round).collect(Collectors.toSet()), 0, answers);
			Set<Integer> ids = workspace.port(Situations.class).of(1).stream().map(SituationNote::id).map(Long::intValue).collect(Collectors.toSet());
			return new int[] { nextAnswer, next(ids, 1, notes) };
		}
	}

	private static int next(Set<Integer> found, int first, int after) {
		List<Integer> lost = IntStream.range(first, after).filter(each -> !found.contains(each)).boxed().toList();
		assertEquals(List.of(), lost, "confirmed and lost");
		assertTrue(found.size() <= after - first + 1, "more than one write was never confirmed");
		return first + found.size();
	}

	@Test
	void anImportKilledInTheMiddleLeavesNothing() {
		try (Child child = Child.start(folder, "import")) {
			for (int i = 0; i < 5; i++) {
				child.line();
			}
			child.kill("");
		}
		try (Workspace workspace = Fresh.open(folder)) {
			assertEquals(0, workspace.port(Deals.class).count());
			assertEquals(List.of("Ann"), workspace.port(People.class).all().stream().map(Person::name).toList());
			assertEquals(List.of(), workspace.port(Imports.class).batches());
			try (Imports.Draft draft = workspace.port(Imports.class).begin("again.csv", Instant.EPOCH)) {
				assertTrue(draft.counts().nothingNew());
			}
		}
	}
}
