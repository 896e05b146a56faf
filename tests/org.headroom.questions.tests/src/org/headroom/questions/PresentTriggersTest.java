package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.Segment;
import org.headroom.method.Party;
import org.headroom.questions.fakes.InMemoryQuestions;
import org.junit.jupiter.api.Test;

class PresentTriggersTest {
	private static final LocalDate MID_QUARTER = LocalDate.of(2026, 2, 12);
	private static final long PERSON = 5;

	private final InMemoryWorkspace workspace = new InMemoryWorkspace().with(Questions.class, new InMemoryQuestions());
	private final Person person = new Person(PERSON, "Kim", Role.SALESPERSON);

	@Test
	void somebodyUnknownHasNotBeenSeenAndNeedsNothingBrought() {
		assertEquals(List.of("long-unseen", "nothing-to-bring"), present(MID_QUARTER, Segment.CORE));
	}

	@Test
	void aRecentDevelopmentSessionCountsAndATouchDoesNot() {
		finished(1, SessionKind.TOUCH, MID_QUARTER.minusDays(3));
		assertTrue(present(MID_QUARTER, Segment.CORE).contains("long-unseen"));
		finished(2, SessionKind.DEVELOPMENT, MID_QUARTER.minusDays(3));
		assertFalse(present(MID_QUARTER, Segment.CORE).contains("long-unseen"));
	}

	@Test
	void theBestHaveNoCeiling() {
		assertTrue(present(MID_QUARTER, Segment.TOP).containsAll(List.of("top-performer", "ceiling")));
	}

	@Test
	void theEdgesOfAQuarterAreSeen() {
		assertTrue(present(LocalDate.of(2026, 3, 18), Segment.CORE).contains("quarter-end"));
		assertFalse(present(LocalDate.of(2026, 3, 17), Segment.CORE).contains("quarter-end"));
		assertTrue(present(LocalDate.of(2026, 4, 14), Segment.CORE).contains("after-quarter"));
		assertFalse(present(LocalDate.of(2026, 4, 15), Segment.CORE).contains("after-quarter"));
	}

	@Test
	void promisesOfBothComeBeforeAllElse() {
		promise(1, Party.MANAGER, MID_QUARTER.minusDays(1));
		promise(2, Party.SALESPERSON, MID_QUARTER);
		assertEquals(List.of("promise-overdue", "promise-returning", "long-unseen"), present(MID_QUARTER, Segment.CORE));
	}

	@Test
	void promisesThatAreKeptOrNotDueStayQuiet() {
		promise(1, Party.MANAGER, MID_QUARTER);
		promise(2, Party.SALESPERSON, MID_QUARTER.plusDays(1));
		promise(3, Party.MANAGER, MID_QUARTER.minusDays(9)).settle(CommitmentState.KEPT, MID_QUARTER);
		assertEquals(List.of("long-unseen", "nothing-to-bring"), present(MID_QUARTER, Segment.CORE));
	}

	@Test
	void goalsSlipOrAreReached() {
		goal(1, "2");
		assertTrue(present(MID_QUARTER, Segment.CORE).contains("slipped-goal"));
		goal(1, "10");
		List<String> reached = present(MID_QUARTER, Segment.CORE);
		assertTrue(reached.contains("goal-reached"));
		assertFalse(reached.contains("slipped-goal"));
	}

	@Test
	void aReachedGoalIsNewsForAWhile() {
		Goal goal = goal(1, "10");
		goal.settle(GoalState.REACHED, MID_QUARTER.minusDays(5));
		assertTrue(present(MID_QUARTER, Segment.CORE).contains("goal-reached"));
		goal.settle(GoalState.REACHED, MID_QUARTER.minusDays(50));
		assertFalse(present(MID_QUARTER, Segment.CORE).contains("goal-reached"));
	}

	@Test
	void factsThatFellAreSituations() {
		List<Fact> facts = List.of(fact(Fact.Kind.DEAL_SIZE, -0.3), fact(Fact.Kind.WIN_RATE, -0.2), fact(Fact.Kind.DEALS_CLOSED, -0.4));
		List<String> fallen = triggers(MID_QUARTER).of(person, Segment.CORE, facts);
		assertEquals(List.of("smaller-deals", "lower-win-rate", "long-unseen"), fallen);
		List<String> risen = triggers(MID_QUARTER).of(person, Segment.CORE, List.of(fact(Fact.Kind.DEAL_SIZE, 0.3)));
		assertEquals(List.of("long-unseen"), risen);
	}

	@Test
	void whoIsNewIsNotLongUnseen() {
		person.hiredOn(MID_QUARTER.minusDays(30));
		assertEquals(List.of("new-hire", "nothing-to-bring"), present(MID_QUARTER, Segment.TOO_NEW));
	}

	@Test
	void aTouchKnowsItIsShortAndADealReviewMayTalkAboutDeals() {
		LocalDate quarterEnd = LocalDate.of(2026, 3, 25);
		workspace.port(Questions.class).record(new QuestionUse(1, 2, 3, PERSON, Instant.EPOCH));
		PickContext touch = context(SessionKind.TOUCH, quarterEnd);
		assertTrue(touch.touch());
		assertEquals(1, touch.uses().size());
		assertEquals(Set.of(Audience.TOP), touch.audiences());
		assertTrue(touch.triggers().contains("quarter-end"));
		assertFalse(touch.pipelineWelcome());
		assertTrue(context(SessionKind.DEAL_REVIEW, quarterEnd).pipelineWelcome());
		assertFalse(context(SessionKind.DEVELOPMENT, quarterEnd).pipelineWelcome());
		assertTrue(context(SessionKind.DEVELOPMENT, MID_QUARTER).pipelineWelcome());
	}

	private PickContext context(SessionKind kind, LocalDate day) {
		return new SessionContext(workspace, clock(day)).of(new CoachingSession(9, PERSON, kind), person, Segment.TOP, List.of());
	}

	private List<String> present(LocalDate day, Segment segment) {
		return triggers(day).of(person, segment, List.of());
	}

	private PresentTriggers triggers(LocalDate day) {
		return new PresentTriggers(workspace, clock(day));
	}

	private static Clock clock(LocalDate day) {
		return Clock.fixed(noon(day), ZoneId.systemDefault());
	}

	private static Instant noon(LocalDate day) {
		return day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
	}

	private void finished(long id, SessionKind kind, LocalDate day) {
		CoachingSession session = new CoachingSession(id, PERSON, kind);
		session.start("grow", "1", "x", "goal", noon(day));
		session.finish(noon(day));
		workspace.port(Sessions.class).save(session);
	}

	private Commitment promise(long id, Party owner, LocalDate due) {
		Commitment promise = new Commitment(id, PERSON, owner, "send it");
		promise.dueOn(due);
		workspace.port(Commitments.class).save(promise);
		return promise;
	}

	private Goal goal(long id, String reading) {
		Goal goal = new Goal(id, PERSON, GoalKind.OUTCOME, "Ten", MID_QUARTER.minusDays(50), MID_QUARTER.plusDays(50));
		goal.measure("new accounts", "", new Ladder(BigDecimal.ZERO, new BigDecimal(8), BigDecimal.TEN, new BigDecimal(12)));
		CheckIn checkIn = new CheckIn(id, id, MID_QUARTER, "");
		checkIn.reading(new BigDecimal(reading));
		Goals goals = workspace.port(Goals.class);
		goals.save(goal);
		goals.save(checkIn);
		return goal;
	}

	private static Fact fact(Fact.Kind kind, double change) {
		return new Fact(kind, change, 30, 60, 4, DealQuery.of(PERSON));
	}
}
