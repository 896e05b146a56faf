package org.headroom.domain.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Closing;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionRoomTest {
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T10:00:00Z"), ZoneId.of("UTC"));
	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final SessionRoom room = new SessionRoom(workspace, CLOCK, new AtomicLong(100)::incrementAndGet);
	private final Person person = new Person(1, "Kim Seller", Role.SALESPERSON);

	@BeforeEach
	void aPerson() {
		person.reportsTo(9);
		workspace.port(People.class).save(person);
	}

	@Test
	void aSessionBeginsInTheFirstStageAndKeepsItsDefinition() {
		OpenSession open = begin();
		assertEquals("first", open.session().stageId());
		assertEquals(twoStages(), open.method());
		assertEquals(9, open.session().managerId().orElseThrow());
	}

	@Test
	void everythingTypedIsThereWhenItIsOpenedAgain() {
		OpenSession open = begin();
		room.answer(open, "aim", new Answer.Text("Grow in the north"), Visibility.MINE);
		room.insight(open, "I sell too low", Party.SALESPERSON, Visibility.OURS);
		room.save(room.commitment(open, Party.MANAGER, "Call the plant"));
		OpenSession again = room.open(open.session().id());
		assertEquals(new Answer.Text("Grow in the north"), again.answer("aim").orElseThrow().answer());
		assertEquals("I sell too low", again.insights().get(0).words());
		assertEquals(Party.MANAGER, again.commitments().get(0).owner());
	}

	@Test
	void anEmptiedAnswerIsTakenAway() {
		OpenSession open = begin();
		room.answer(open, "aim", new Answer.Text("x"), Visibility.OURS);
		room.answer(open, "aim", new Answer.Text(" "), Visibility.OURS);
		assertTrue(room.open(open.session().id()).answer("aim").isEmpty());
	}

	@Test
	void oneMovesOnAndBackAndTheTimeOfAStageAddsUp() {
		OpenSession open = begin();
		room.spend(open, Duration.ofMinutes(5));
		open = room.enter(open, "second");
		room.spend(open, Duration.ofMinutes(2));
		open = room.enter(open, "first");
		room.spend(open, Duration.ofMinutes(1));
		open = room.open(open.session().id());
		assertEquals(360, open.seconds("first"));
		assertEquals(120, open.seconds("second"));
	}

	@Test
	void itFinishesOnlyWithWhatTheMethodRequires() {
		OpenSession open = begin();
		Closing closing = room.finish(open);
		assertFalse(closing.isComplete());
		assertEquals(SessionState.RUNNING, room.open(open.session().id()).session().state());
		room.answer(open, "aim", new Answer.Text("Grow"), Visibility.OURS);
		room.spend(open, Duration.ofMinutes(31));
		assertTrue(room.finish(open).isComplete());
		CoachingSession done = room.open(open.session().id()).session();
		assertEquals(SessionState.FINISHED, done.state());
		assertEquals(31, done.minutes());
	}

	@Test
	void aDeferredSessionKeepsItsWordsAndResumesWhereItWas() {
		OpenSession open = room.enter(begin(), "second");
		long id = open.session().id();
		room.answer(open, "how", new Answer.Text("By asking"), Visibility.OURS);
		room.defer(id, LocalDateTime.of(2026, 6, 1, 9, 0), Party.MANAGER, SessionMove.Reason.AFTER_QUARTER_END, "");
		assertEquals(SessionState.PLANNED, workspace.port(Sessions.class).byId(id).orElseThrow().state());
		assertEquals(SessionMove.Reason.AFTER_QUARTER_END, workspace.port(Sessions.class).moves(1).get(0).reason());
		OpenSession resumed = room.begin(id, twoStages());
		assertEquals("second", resumed.session().stageId());
		assertEquals(new Answer.Text("By asking"), resumed.answer("how").orElseThrow().answer());
	}

	@Test
	void aCancelledSessionNamesWhoAndWhyAndIsOver() {
		OpenSession open = begin();
		long id = open.session().id();
		assertThrows(IllegalArgumentException.class, () -> room.cancel(id, Party.SALESPERSON, SessionMove.Reason.OTHER, " "));
		assertEquals(SessionState.RUNNING, room.open(id).session().state());
		room.cancel(id, Party.SALESPERSON, SessionMove.Reason.OTHER, "Customer fire");
		assertEquals(SessionState.CANCELLED, room.open(id).session().state());
		assertThrows(IllegalStateException.class, () -> room.cancel(id, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, ""));
	}

	@Test
	void aPlannedSessionBegins() {
		CoachingSession planned = room.plan(person, SessionKind.TOUCH, LocalDateTime.of(2026, 5, 21, 8, 0));
		OpenSession open = room.begin(planned.id(), twoStages());
		assertEquals(SessionState.RUNNING, open.session().state());
		assertEquals(SessionKind.TOUCH, open.session().kind());
	}

	@Test
	void aStageOneWasInBeforeCanBeEnteredAgainFromAnywhere() {
		OpenSession open = room.enter(room.enter(room.enter(begin(threeStages()), "second"), "third"), "first");
		assertEquals(List.of("second", "third"), open.enterable().stream().map(Stage::id).toList());
		assertEquals("third", room.enter(open, "third").session().stageId());
	}

	@Test
	void aStageNotYetReachedIsNotSkippedTo() {
		OpenSession open = begin(threeStages());
		assertThrows(IllegalArgumentException.class, () -> room.enter(open, "third"));
	}

	@Test
	void aStageTheMethodDoesNotLeadToIsRefused() {
		OpenSession open = begin();
		assertThrows(IllegalArgumentException.class, () -> room.enter(open, "nowhere"));
	}

	@Test
	void aCancelledSessionIsTakenBackAsIfNothingHadBeen() {
		OpenSession open = room.enter(begin(), "second");
		long id = open.session().id();
		MovedSession moved = room.cancel(id, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		room.takeBack(moved);
		CoachingSession session = room.open(id).session();
		assertEquals(SessionState.RUNNING, session.state());
		assertEquals("second", session.stageId());
		assertTrue(session.endedAt().isEmpty());
		assertEquals(List.of(), workspace.port(Sessions.class).moves(1));
	}

	@Test
	void aDeferredSessionIsTakenBackToItsDay() {
		LocalDateTime day = LocalDateTime.of(2026, 5, 21, 8, 0);
		CoachingSession planned = room.plan(person, SessionKind.TOUCH, day);
		MovedSession moved = room.defer(planned.id(), day.plusDays(7), Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		room.takeBack(moved);
		CoachingSession session = workspace.port(Sessions.class).byId(planned.id()).orElseThrow();
		assertEquals(List.of(SessionState.PLANNED, day), List.of(session.state(), session.plannedFor().orElseThrow()));
		assertEquals(List.of(), workspace.port(Sessions.class).moves(1));
	}

	@Test
	void aSessionDeferredTodayIsASlipThatAnotherProcessTakesBack() {
		long id = room.enter(begin(), "second").session().id();
		room.defer(id, LocalDateTime.of(2026, 6, 1, 9, 0), Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		room.takeBack(room.slip(id).orElseThrow());
		CoachingSession session = room.open(id).session();
		assertEquals(List.of(SessionState.RUNNING, "second"), List.of(session.state(), session.stageId()));
		assertTrue(session.plannedFor().isEmpty());
		assertEquals(List.of(), workspace.port(Sessions.class).moves(1));
		assertTrue(room.slip(id).isEmpty());
	}

	@Test
	void aDeferralOfAnEarlierDayOrOneThatWentOnIsNoSlip() {
		long id = begin().session().id();
		Instant yesterday = room.defer(id, LocalDateTime.of(2026, 6, 1, 9, 0), Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "").move().at().minus(Duration.ofDays(1));
		SessionMove move = workspace.port(Sessions.class).moves(1).getFirst();
		workspace.port(Sessions.class).forgetMove(move.id());
		workspace.port(Sessions.class).record(new SessionMove(move.id(), id, 1, move.kind(), move.by(), move.reason(), "", yesterday, move.before()));
		assertTrue(room.slip(id).isEmpty(), "it is remembered");
		room.defer(id, LocalDateTime.of(2026, 6, 2, 9, 0), Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		room.begin(id, twoStages());
		assertTrue(room.slip(id).isEmpty(), "it runs again");
	}

	@Test
	void whatWentOnMeanwhileIsNotTakenBack() {
		OpenSession open = begin();
		long id = open.session().id();
		MovedSession moved = room.defer(id, LocalDateTime.of(2026, 6, 1, 9, 0), Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		room.begin(id, twoStages());
		assertThrows(IllegalStateException.class, () -> room.takeBack(moved));
	}

	@Test
	void aSessionCancelledTodayIsReopenedAndTheSlipForgotten() {
		long id = begin().session().id();
		room.cancel(id, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		assertEquals(SessionState.RUNNING, room.reopen(id).state());
		assertEquals(List.of(), workspace.port(Sessions.class).moves(1));
		assertThrows(IllegalStateException.class, () -> room.reopen(id));
	}

	@Test
	void thatASessionWasCancelledOnAnEarlierDayIsRemembered() {
		CoachingSession planned = room.plan(person, SessionKind.TOUCH, LocalDateTime.of(2026, 5, 21, 8, 0));
		room.cancel(planned.id(), Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		SessionRoom tomorrow = new SessionRoom(workspace, Clock.offset(CLOCK, Duration.ofDays(1)), new AtomicLong(900)::incrementAndGet);
		assertEquals(SessionState.PLANNED, tomorrow.reopen(planned.id()).state());
		assertEquals(1, workspace.port(Sessions.class).moves(1).size());
	}

	@Test
	void aPlanIsTakenBackButNotWhatCameOfIt() {
		CoachingSession planned = room.plan(person, SessionKind.TOUCH, LocalDateTime.of(2026, 5, 21, 8, 0));
		room.unplan(planned.id());
		assertTrue(workspace.port(Sessions.class).byId(planned.id()).isEmpty());
		long begun = begin().session().id();
		assertThrows(IllegalStateException.class, () -> room.unplan(begun));
	}

	private OpenSession begin() {
		return begin(twoStages());
	}

	private OpenSession begin(Method method) {
		return room.begin(person, SessionKind.DEVELOPMENT, method);
	}

	private static Method twoStages() {
		return method(stage("first", text("aim").asRequired()), stage("second", text("how")));
	}

	private static Method threeStages() {
		return method(stage("first", text("aim")), stage("second", text("how")), stage("third", text("when")));
	}

	private static Method method(Stage... stages) {
		return Method.draft("asked").title(LocalText.english("Asked")).stages(List.of(stages)).build();
	}

	private static Stage stage(String id, Prompt prompt) {
		return Stage.of(id, LocalText.english(id), TimeBox.minutes(5), List.of(prompt));
	}

	private static Prompt text(String id) {
		return Prompt.of(id, LocalText.english("Say " + id), AnswerType.FreeText.PLAIN);
	}
}
