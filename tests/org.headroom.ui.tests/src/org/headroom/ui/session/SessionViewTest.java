package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.method.Answer;
import org.headroom.method.Lack;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;
import org.headroom.questions.Offer;
import org.headroom.questions.QuestionUse;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class SessionViewTest {
	private final SmallSession small = new SmallSession();

	@Test
	void theTitleNamesPersonMethodAndKind() {
		assertEquals("Darcel S · Small · development", small.view().title());
	}

	@Test
	void stagesAreNumberedWithMinutesAgainstTheirTimeBox() {
		small.spend(130);
		List<StageLine> stages = small.view().stages();
		assertEquals("①  Goal", stages.get(0).label());
		assertEquals("2 of 8 min", stages.get(0).time());
		assertTrue(stages.get(0).here());
		assertTrue(stages.get(1).enterable());
		assertFalse(stages.get(0).over());
	}

	@Test
	void aStageWithoutALackIsTickedAndALongOneIsMarked() {
		small.say("aim", "Two new accounts");
		small.spend(9 * 60);
		StageLine goal = small.view().stages().getFirst();
		assertEquals("①  Goal  ✓", goal.label());
		assertTrue(goal.over());
	}

	@Test
	void theLastStageIsTickedWhenTheCommitmentsAreWholeToo() {
		small.room.enter(small.open(), "will");
		small.room.answer(small.open(), "sure", new Answer.ScalePoint(8), Visibility.OURS);
		Commitment promise = new Commitment(small.team.ids.incrementAndGet(), small.open().person().id(), Party.SALESPERSON, "Call them");
		promise.agreedIn(small.id);
		promise.confidence(8);
		small.team.workspace.port(Commitments.class).save(promise);
		assertEquals("②  Will", small.view().stages().getLast().label(), "it has no day");
		Commitment dated = small.open().commitments().getFirst();
		dated.dueOn(SmallTeam.TODAY.plusDays(7));
		small.team.workspace.port(Commitments.class).save(dated);
		assertEquals("②  Will  ✓", small.view().stages().getLast().label());
	}

	@Test
	void oneMovesOnAndBackAsTheMethodAllows() {
		assertEquals(Optional.of("will"), small.view().next().map(Stage::id));
		assertEquals(Optional.empty(), small.view().previous());
		small.room.enter(small.open(), "will");
		assertEquals(Optional.empty(), small.view().next());
		assertEquals(Optional.of("goal"), small.view().previous().map(Stage::id));
	}

	@Test
	void whatIsMissingLeadsToItsPrompt() {
		List<Lack> lacks = small.view().lacks();
		assertEquals("aim", lacks.getFirst().prompt());
		assertTrue(lacks.stream().anyMatch(lack -> lack.key().startsWith("lack.commitment")));
	}

	@Test
	void aPromptFromTheBankAsksTheSameQuestionWheneverTheSessionIsOpened() {
		String asked = ask(small.view());
		assertNotEquals("And beyond?", asked);
		use(small.view(), 0);
		assertEquals(asked, ask(small.view()));
	}

	@Test
	void whereTheBankIsEmptyThePromptAsksItsOwnWords() {
		small.view();
		small.bank.all(true).forEach(question -> small.bank.retire(question.id()));
		assertEquals("And beyond?", ask(small.view()));
	}

	@Test
	void threeQuestionsAreOnOfferAndNoneOfThemIsThePromptsOwn() {
		SessionView view = small.view();
		List<Offer> offers = view.questions().orElseThrow().offered("goal");
		assertEquals(3, offers.size());
		assertTrue(offers.stream().noneMatch(offer -> view.text(offer.question()).equals(ask(view))));
	}

	@Test
	void aQuestionThatWasAskedIsNotOfferedAgain() {
		SessionView view = small.view();
		String asked = use(view, 1);
		assertTrue(view.questions().orElseThrow().offered("goal").stream().noneMatch(offer -> view.text(offer.question()).equals(asked)));
		assertTrue(small.view().questions().orElseThrow().offered("goal").stream().noneMatch(offer -> view.text(offer.question()).equals(asked)));
	}

	@Test
	void anotherShowsThreeOthers() {
		SessionView view = small.view();
		QuestionsAtHand questions = view.questions().orElseThrow();
		List<Offer> before = questions.offered("goal");
		questions.another("goal");
		assertTrue(questions.offered("goal").stream().noneMatch(before::contains));
	}

	@Test
	void aPromiseIsToldInOneLine() {
		Commitment promise = new Commitment(5, 1, Party.MANAGER, "Send the notes");
		promise.dueOn(SmallTeam.TODAY.plusDays(1));
		promise.plan("I forget", "ask me");
		promise.confidence(8);
		assertEquals("me: Send the notes · due tomorrow · if I forget, then ask me · 8 of 10 sure", small.view().line(promise));
	}

	@Test
	void aPlannedSessionSaysWhenAndNothingElse() {
		long planned = small.team.planned("Zane L", SessionKind.TOUCH, LocalDateTime.of(2026, 3, 13, 10, 0)).id();
		SessionView view = SessionView.read(small.team.workspace, planned, small.team.clock, small.team.ids::incrementAndGet, SmallTeam.ENGLISH);
		assertTrue(view.planned());
		assertFalse(view.live());
		assertEquals("Zane L · touch", view.title());
		assertTrue(view.about().contains("March 13, 2026"));
	}

	@Test
	void aCancelledSessionCanOnlyBeRead() {
		small.say("aim", "Two new accounts");
		small.room.cancel(small.id, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		SessionView view = small.view();
		assertFalse(view.live());
		assertEquals(Optional.empty(), view.next());
		assertTrue(view.about().startsWith("Cancelled on"));
		assertTrue(view.open().orElseThrow().answer("aim").isPresent());
	}

	@Test
	void ofSeveralRunningSessionsTheLastOneBegunIsReopened() {
		Method method = SmallSession.method();
		assertEquals(Optional.of(small.id), ReopenRunning.latest(small.team.workspace).map(session -> session.id()));
		small.room.cancel(small.id, Party.MANAGER, SessionMove.Reason.NOT_NEEDED, "");
		assertEquals(Optional.empty(), ReopenRunning.latest(small.team.workspace));
		long other = small.room.begin(small.team.person("Kary H"), SessionKind.TOUCH, method).session().id();
		assertEquals(Optional.of(other), ReopenRunning.latest(small.team.workspace).map(session -> session.id()));
	}

	private String ask(SessionView view) {
		return view.ask(view.open().orElseThrow().method().prompt("beyond").orElseThrow());
	}

	private String use(SessionView view, int place) {
		QuestionsAtHand questions = view.questions().orElseThrow();
		var question = questions.ask("goal", place).orElseThrow();
		QuestionUse use = new QuestionUse(small.team.ids.incrementAndGet(), question.id(), small.id, view.person().id(), small.team.clock.instant());
		small.bank.record(use);
		questions.keep(use);
		return view.text(question);
	}
}
