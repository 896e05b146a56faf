package org.headroom.persistence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Goals}, {@link Commitments} and {@link Situations} do. */
public abstract class GoalsContract extends PortContract {
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@BeforeEach
	void somebody() {
		ann();
	}

	@Test
	void aGoalIsReadAsSaved() {
		Goal goal = goal(10, 30);
		goal.measure("new accounts won", "accounts", new Ladder(number("1"), number("2.5"), number("3"), number("4")));
		goal.plan("wenn ein Kunde zögert", "frage ich nach");
		goal.visibleTo(Visibility.REPORTABLE);
		goals().save(goal);
		Goal found = goals().byId(10).orElseThrow();
		assertEquals(List.of("Goal 10", GoalKind.OUTCOME, GoalState.OPEN, "new accounts won", "accounts", TODAY, TODAY.plusDays(30), Visibility.REPORTABLE),
				List.of(found.title(), found.kind(), found.state(), found.metric(), found.unit(), found.startsOn(), found.dueOn(), found.visibility()));
		assertEquals(List.of("wenn ein Kunde zögert", "frage ich nach"), List.of(found.ifSituation(), found.thenAction()));
		Ladder ladder = found.ladder().orElseThrow();
		assertEquals(0, ladder.commit().compareTo(number("2.5")));
		assertEquals(0, ladder.stretch().compareTo(number("4")));
		assertEquals(Optional.empty(), goals().byId(11));
	}

	@Test
	void aLearningGoalMayHaveNoLadder() {
		goals().save(goal(10, 30));
		assertEquals(Optional.empty(), goals().byId(10).orElseThrow().ladder());
	}

	@Test
	void openGoalsComeFirstThenByDay() {
		Goal reached = goal(10, 5);
		reached.settle(GoalState.REACHED, TODAY);
		goals().save(reached);
		goals().save(goal(11, 20));
		goals().save(goal(12, 10));
		assertEquals(List.of(12L, 11L, 10L), goals().of(1).stream().map(Goal::id).toList());
		assertEquals(List.of(12L, 11L), goals().open().stream().map(Goal::id).toList());
		assertEquals(Optional.of(TODAY), goals().byId(10).orElseThrow().settledOn());
	}

	@Test
	void milestonesAreKeptByDay() {
		goals().save(goal(10, 30));
		Milestone late = new Milestone(21, 10, "spät", TODAY.plusDays(9));
		goals().save(late);
		goals().save(new Milestone(22, 10, "soon", TODAY.plusDays(1)));
		late.doneOn(TODAY);
		goals().save(late);
		assertEquals(List.of("soon", "spät"), goals().milestones(10).stream().map(Milestone::title).toList());
		assertEquals(Optional.of(TODAY), goals().milestones(10).getLast().doneOn());
		goals().removeMilestone(21);
		assertEquals(1, goals().milestones(10).size());
	}

	@Test
	void checkInsAreKeptByDayAndTheLastOfOpenGoalsIsTold() {
		goals().save(goal(10, 30));
		goals().save(goal(11, 30));
		goals().save(goal(12, 30));
		checkIn(31, 10, 3, "2.5");
		checkIn(32, 10, 1, "1");
		checkIn(33, 11, 2, "7");
		Goal dropped = goals().byId(11).orElseThrow();
		dropped.settle(GoalState.DROPPED, TODAY);
		goals().save(dropped);
		assertEquals(List.of(32L, 31L), goals().checkIns(10).stream().map(CheckIn::id).toList());
		assertEquals(List.of(31L), goals().lastCheckIns().stream().map(CheckIn::id).toList());
		CheckIn found = goals().checkIns(10).getLast();
		assertEquals(0, found.reading().orElseThrow().compareTo(number("2.5")));
		assertEquals(List.of(TODAY.plusDays(3), "E-Mail 😀", Optional.of(8)), List.of(found.day(), found.evidence(), found.confidence()));
		goals().removeCheckIn(31);
		assertEquals(List.of(32L), goals().lastCheckIns().stream().map(CheckIn::id).toList());
	}

	@Test
	void twoCheckInsOfADayCountInTheOrderTheyWereMade() {
		goals().save(goal(10, 30));
		checkIn(31, 10, 3, "1");
		checkIn(32, 10, 3, "2");
		assertEquals(List.of(32L), goals().lastCheckIns().stream().map(CheckIn::id).toList());
	}

	@Test
	void aGoalIsRemovedWithAllOfIt() {
		goals().save(goal(10, 30));
		goals().save(new Milestone(21, 10, "m", TODAY));
		checkIn(31, 10, 3, "2.5");
		goals().remove(10);
		assertTrue(goals().of(1).isEmpty() && goals().milestones(10).isEmpty() && goals().checkIns(10).isEmpty());
	}

	@Test
	void aCommitmentIsReadAsSavedAndRemoved() {
		Commitment promise = new Commitment(50, 1, Party.MANAGER, "Ich frage Müller");
		promise.dueOn(TODAY);
		promise.plan("if", "then");
		promise.confidence(7);
		commitments().save(promise);
		promise.settle(CommitmentState.KEPT, TODAY.plusDays(1));
		commitments().save(promise);
		Commitment found = commitments().byId(50).orElseThrow();
		assertEquals(List.of("Ich frage Müller", Party.MANAGER, Optional.of(TODAY), "if", "then", Optional.of(7), CommitmentState.KEPT,
				Optional.of(TODAY.plusDays(1)), Visibility.OURS, Optional.empty()),
				List.of(found.what(), found.owner(), found.dueOn(), found.ifSituation(), found.thenAction(), found.confidence(), found.state(),
						found.settledOn(), found.visibility(), found.sessionId()));
		commitments().remove(50);
		assertEquals(Optional.empty(), commitments().byId(50));
	}

	@Test
	void openCommitmentsComeFirstThenByDayThoseWithoutOneLast() {
		commitment(51, Party.SALESPERSON, 9);
		commitment(52, Party.SALESPERSON, 1);
		commitments().save(new Commitment(53, 1, Party.SALESPERSON, "some day"));
		Commitment kept = commitment(54, Party.SALESPERSON, 0);
		kept.settle(CommitmentState.KEPT, TODAY);
		commitments().save(kept);
		assertEquals(List.of(52L, 51L, 53L, 54L), commitments().of(1).stream().map(Commitment::id).toList());
	}

	@Test
	void dueOnesOfASideAreToldTheOldestFirst() {
		commitment(51, Party.MANAGER, 0);
		commitment(52, Party.MANAGER, -5);
		commitment(53, Party.MANAGER, 1);
		commitment(54, Party.SALESPERSON, 0);
		commitments().save(new Commitment(55, 1, Party.MANAGER, "some day"));
		assertEquals(List.of(52L, 51L), commitments().due(Party.MANAGER, TODAY).stream().map(Commitment::id).toList());
	}

	@Test
	void theSituationLogHasTheNewestFirst() {
		Situations log = port(Situations.class);
		Instant now = Instant.parse("2026-11-23T08:00:00Z");
		log.save(new SituationNote(60, 1, now, "Großer Deal weg", Visibility.MINE));
		SituationNote later = new SituationNote(61, 1, now.plusSeconds(1), "x", Visibility.OURS);
		log.save(later);
		later.reword("wieder da", Visibility.REPORTABLE);
		log.save(later);
		assertEquals(List.of("wieder da", "Großer Deal weg"), log.of(1).stream().map(SituationNote::words).toList());
		assertEquals(List.of(Visibility.REPORTABLE, now.plusSeconds(1)), List.of(log.of(1).getFirst().visibility(), log.of(1).getFirst().at()));
		log.remove(60);
		assertEquals(1, log.of(1).size());
	}

	private Goals goals() {
		return port(Goals.class);
	}

	private Commitments commitments() {
		return port(Commitments.class);
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

	private static Goal goal(long id, int days) {
		return new Goal(id, 1, GoalKind.OUTCOME, "Goal " + id, TODAY, TODAY.plusDays(days));
	}

	private void checkIn(long id, long goal, int day, String reading) {
		CheckIn checkIn = new CheckIn(id, goal, TODAY.plusDays(day), "E-Mail 😀");
		checkIn.reading(number(reading));
		checkIn.confidence(8);
		goals().save(checkIn);
	}

	private Commitment commitment(long id, Party owner, int day) {
		Commitment commitment = new Commitment(id, 1, owner, "what " + id);
		commitment.dueOn(TODAY.plusDays(day));
		commitments().save(commitment);
		return commitment;
	}
}
