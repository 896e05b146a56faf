package org.headroom.persistence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.FoundWords;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.LastSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.StageTime;
import org.headroom.method.Answer;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Sessions} does. */
public abstract class SessionsContract extends PortContract {
	private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");
	private static final LocalDateTime PLAN = LocalDateTime.of(2026, 11, 24, 9, 30);

	@BeforeEach
	void people() {
		ann();
		port(People.class).save(new Person(2, "Max", Role.MANAGER));
	}

	@Test
	void aSessionIsReadAsSaved() {
		CoachingSession session = new CoachingSession(10, 1, SessionKind.DEVELOPMENT);
		session.heldBy(2);
		session.planFor(PLAN);
		sessions().save(session);
		session.start("grow", "1.0.0", "abc", "goal", NOON);
		session.moveTo("reality");
		session.countMinutes(Duration.ofMinutes(42));
		session.finish(NOON.plusSeconds(3));
		sessions().save(session);
		CoachingSession found = sessions().byId(10).orElseThrow();
		assertEquals(List.of(1L, Optional.of(2L), SessionKind.DEVELOPMENT, SessionState.FINISHED, "grow", "1.0.0", "abc", "reality", 42),
				List.of(found.personId(), found.managerId(), found.kind(), found.state(), found.methodId(), found.methodVersion(), found.snapshotId(),
						found.stageId(), found.minutes()));
		assertEquals(List.of(Optional.of(PLAN), Optional.of(NOON), Optional.of(NOON.plusSeconds(3))),
				List.of(found.plannedFor(), found.startedAt(), found.endedAt()));
		assertEquals(Optional.empty(), sessions().byId(11));
	}

	@Test
	void roundsAndTheSessionItFollowsAreReadAsSaved() {
		finished(9, SessionKind.TOUCH, NOON);
		running(10);
		CoachingSession session = sessions().byId(10).orElseThrow();
		assertEquals(List.of(Map.of(), Optional.empty()), List.of(session.rounds(), session.followsId()));
		session.follow(9);
		session.moveTo("try", Map.of("try", 2, "feed-back", 1, "goal", 0));
		sessions().save(session);
		CoachingSession found = sessions().byId(10).orElseThrow();
		assertEquals(List.of("try", Map.of("try", 2, "feed-back", 1), Optional.of(9L)), List.of(found.stageId(), found.rounds(), found.followsId()));
	}

	@Test
	void theNewestIsFirst() {
		finished(10, SessionKind.TOUCH, NOON.minusSeconds(90_000));
		finished(11, SessionKind.TOUCH, NOON);
		CoachingSession planned = new CoachingSession(12, 1, SessionKind.TOUCH);
		planned.planFor(PLAN.plusYears(1));
		sessions().save(planned);
		assertEquals(List.of(12L, 11L, 10L), ids(sessions().of(1)));
		assertEquals(List.of(), sessions().of(2));
	}

	@Test
	void runningPlannedAndFinishedAreTold() {
		running(10);
		finished(11, SessionKind.TOUCH, NOON);
		finished(12, SessionKind.TOUCH, NOON.minusSeconds(1));
		for (int day = 0; day < 3; day++) {
			CoachingSession planned = new CoachingSession(20 + day, 1, SessionKind.TOUCH);
			planned.planFor(PLAN.plusDays(day).withHour(23 - day));
			sessions().save(planned);
		}
		assertEquals(List.of(10L), ids(sessions().running()));
		assertEquals(List.of(20L, 21L), ids(sessions().planned(PLAN.toLocalDate(), PLAN.toLocalDate().plusDays(1))));
		assertEquals(List.of(20L, 21L, 22L), ids(sessions().planned(LocalDate.MIN, LocalDate.MAX)));
		assertEquals(List.of(11L), ids(sessions().finishedSince(NOON)));
		assertEquals(Set.of(11L, 12L), Set.copyOf(ids(sessions().finishedSince(Instant.MIN))));
	}

	@Test
	void theLastOfEachKindIsTold() {
		finished(10, SessionKind.TOUCH, NOON);
		finished(11, SessionKind.TOUCH, NOON.minusSeconds(9));
		finished(12, SessionKind.DEVELOPMENT, NOON.minusSeconds(99));
		running(13);
		assertEquals(Set.of(new LastSession(1, SessionKind.TOUCH, NOON), new LastSession(1, SessionKind.DEVELOPMENT, NOON.minusSeconds(99))),
				Set.copyOf(sessions().last()));
	}

	@Test
	void aDefinitionIsKeptOnce() {
		Method method = Method.draft("trial").title(LocalText.english("Trial")).stages(List.of(Trials.stage())).build();
		String id = sessions().keep(method);
		assertEquals(id, sessions().keep(method));
		assertEquals("trial", sessions().definition(id).orElseThrow().id());
		assertEquals(Optional.empty(), sessions().definition("unknown"));
	}

	@Test
	void anAnswerIsAddedReplacedAndTakenAway() {
		running(10);
		RecordedAnswer first = answer("why", 0, "weil 😀\n\"so\"");
		RecordedAnswer again = answer("why", 1, "noch einmal");
		sessions().record(first);
		sessions().record(again);
		assertEquals(Set.of(first, again), Set.copyOf(sessions().answers(10)));
		RecordedAnswer better = answer("why", 0, "besser");
		sessions().record(better);
		sessions().record(answer("why", 1, " "));
		assertEquals(List.of(better), sessions().answers(10));
		assertEquals(List.of(), sessions().answers(11));
	}

	@Test
	void tenThousandCharactersComeBack() {
		running(10);
		RecordedAnswer long1 = answer("why", 0, "Ä😀\t".repeat(2_500));
		sessions().record(long1);
		assertEquals(List.of(long1), sessions().answers(10));
	}

	@Test
	void stageTimesAreReplaced() {
		running(10);
		sessions().record(new StageTime(10, "goal", 5, false));
		sessions().record(new StageTime(10, "goal", 65, true));
		sessions().record(new StageTime(10, "reality", 1, false));
		assertEquals(Set.of(new StageTime(10, "goal", 65, true), new StageTime(10, "reality", 1, false)), Set.copyOf(sessions().stageTimes(10)));
	}

	@Test
	void insightsAreAddedReplacedAndTakenAway() {
		running(10);
		running(11);
		Insight early = new Insight(31, 10, 1, "I wait too long", Party.SALESPERSON, Visibility.OURS, NOON);
		Insight late = new Insight(30, 11, 1, "x", Party.MANAGER, Visibility.MINE, NOON.plusSeconds(5));
		sessions().record(early);
		sessions().record(late);
		sessions().record(late.reworded("Ich frage zu spät", Party.SALESPERSON, Visibility.REPORTABLE));
		assertEquals(List.of(late.reworded("Ich frage zu spät", Party.SALESPERSON, Visibility.REPORTABLE), early), sessions().insightsOf(1));
		assertEquals(List.of(early), sessions().insights(10));
		sessions().record(early.reworded(" ", Party.SALESPERSON, Visibility.OURS));
		assertEquals(List.of(), sessions().insights(10));
	}

	@Test
	void movesAreKept() {
		running(10);
		SessionMove move = new SessionMove(40, 10, 1, SessionMove.Kind.DEFERRED, Party.MANAGER, SessionMove.Reason.OTHER, "Messe", NOON);
		sessions().record(move);
		assertEquals(List.of(move), sessions().moves(1));
		assertEquals(List.of(), sessions().moves(2));
	}

	@Test
	void whatASessionWasBeforeItsMoveIsKept() {
		running(10);
		SessionMove.Before planned = new SessionMove.Before(SessionState.PLANNED, Optional.of(LocalDateTime.of(2026, 11, 24, 14, 30)));
		sessions().record(new SessionMove(40, 10, 1, SessionMove.Kind.DEFERRED, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "", NOON, Optional.of(planned)));
		SessionMove.Before running = new SessionMove.Before(SessionState.RUNNING, Optional.empty());
		sessions().record(new SessionMove(41, 10, 1, SessionMove.Kind.CANCELLED, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "", NOON, Optional.of(running)));
		assertEquals(List.of(planned, running), sessions().moves(1).stream().map(move -> move.before().orElseThrow()).toList());
	}

	@Test
	void wordsAreFoundInAnswersAndInsightsWhateverTheirCase() {
		running(10);
		sessions().record(answer("why", 0, "Der \"große\" Kunde\nruft 100 % an"));
		sessions().record(new RecordedAnswer(10, "goal", "how", 0, new Answer.ScalePoint(7), Visibility.MINE, NOON));
		sessions().record(new Insight(31, 10, 1, "Große Kunden warten", Party.SALESPERSON, Visibility.MINE, NOON.plusSeconds(5)));
		assertEquals(List.of("Große Kunden warten", "Der \"große\" Kunde\nruft 100 % an"), said("große", "kunde"));
		assertEquals(List.of("Der \"große\" Kunde\nruft 100 % an"), said("\"große\"", "100", "%"));
		assertEquals(List.of(), said("große", "nirgends"));
		assertEquals(List.of(), said("text"));
		assertEquals(1, sessions().containing(List.of("kunde"), 1).size());
		assertEquals(List.of(new FoundWords(10, 1, FoundWords.Kind.INSIGHT, "", "Große Kunden warten", Visibility.MINE, NOON.plusSeconds(5))), sessions().containing(List.of("warten"), 9));
	}

	@Test
	void wordsAreFoundInPromises() {
		running(10);
		Commitment call = new Commitment(50, 1, Party.MANAGER, "Call the plant");
		call.plan("If they hesitate", "offer a visit");
		port(Commitments.class).save(call);
		assertEquals(List.of(50L), port(Commitments.class).containing(List.of("visit", "plant"), 5).stream().map(Commitment::id).toList());
		assertEquals(List.of(), port(Commitments.class).containing(List.of("visit", "plants"), 5));
	}

	private List<String> said(String... words) {
		return sessions().containing(List.of(words), 10).stream().map(FoundWords::text).toList();
	}

	@Test
	void aMoveThatWasTakenBackIsForgotten() {
		running(10);
		SessionMove move = new SessionMove(40, 10, 1, SessionMove.Kind.CANCELLED, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "", NOON);
		sessions().record(move);
		sessions().forgetMove(41);
		assertEquals(List.of(move), sessions().moves(1));
		sessions().forgetMove(40);
		assertEquals(List.of(), sessions().moves(1));
	}

	@Test
	void aPlanNothingCameOfIsTakenAway() {
		planned(10);
		sessions().removePlan(10);
		sessions().removePlan(10);
		assertEquals(Optional.empty(), sessions().byId(10));
	}

	@Test
	void whatCameOfAPlanStays() {
		running(10);
		planned(11);
		sessions().record(new SessionMove(40, 11, 1, SessionMove.Kind.DEFERRED, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "", NOON));
		assertThrows(IllegalStateException.class, () -> sessions().removePlan(10));
		assertThrows(IllegalStateException.class, () -> sessions().removePlan(11));
		assertEquals(2, sessions().of(1).size());
	}

	@Test
	void aReopenedSessionHasNoEnd() {
		CoachingSession session = new CoachingSession(10, 1, SessionKind.DEVELOPMENT);
		session.start("grow", "1.0.0", "abc", "goal", NOON);
		session.cancel(NOON.plusSeconds(3));
		sessions().save(session);
		CoachingSession found = sessions().byId(10).orElseThrow();
		found.reopen();
		sessions().save(found);
		assertEquals(List.of(SessionState.RUNNING, Optional.empty()), List.of(sessions().byId(10).orElseThrow().state(), sessions().byId(10).orElseThrow().endedAt()));
	}

	private void planned(long id) {
		CoachingSession session = new CoachingSession(id, 1, SessionKind.TOUCH);
		session.planFor(PLAN);
		sessions().save(session);
	}

	private Sessions sessions() {
		return port(Sessions.class);
	}

	private static List<Long> ids(List<CoachingSession> sessions) {
		return sessions.stream().map(CoachingSession::id).toList();
	}

	private static RecordedAnswer answer(String prompt, int round, String text) {
		return new RecordedAnswer(10, "goal", prompt, round, new Answer.Text(text), Visibility.OURS, NOON);
	}

	private void running(long id) {
		CoachingSession session = new CoachingSession(id, 1, SessionKind.DEVELOPMENT);
		session.start("grow", "1.0.0", "abc", "goal", NOON);
		sessions().save(session);
	}

	private void finished(long id, SessionKind kind, Instant end) {
		CoachingSession session = new CoachingSession(id, 1, kind);
		session.start("grow", "1.0.0", "abc", "goal", end.minusSeconds(60));
		session.finish(end);
		sessions().save(session);
	}
}
