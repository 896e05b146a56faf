package org.headroom.ui.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.Milestone;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class GoalsViewTest {
	private final SmallTeam team = new SmallTeam();
	private final Goals goals = team.workspace.port(Goals.class);

	@Test
	void theLeadSaysHowManyAreBehindAndItsFigureIsALink() {
		behind("Kary H");
		goal("Zane L", GoalKind.LEARNING, "Listen longer");
		assertEquals("<a href=\"behind\">1</a> of 2 goals is behind its pace.", view().lead());
		behind("Vicki B");
		assertEquals("<a href=\"behind\">2</a> of 3 goals are behind their pace.", view().lead());
	}

	@Test
	void whereNoneIsBehindTheLeadHasNoLink() {
		goal("Zane L", GoalKind.LEARNING, "Listen longer");
		assertEquals("None of 1 goal is behind its pace.", view().lead());
	}

	@Test
	void aPaceIsSaidWithWhatWasToBeExpected() {
		Goal goal = behind("Kary H");
		GoalLine line = line(goal);
		assertEquals("Behind its pace: 1 accounts, 2.5 expected by now.", detail(goal).progress());
		assertEquals("1 of 5", line.latest());
		assertEquals("behind", line.paceWords());
		assertEquals("4", line.confidenceWords());
		assertTrue(line.behind());
	}

	@Test
	void aCheckInWithoutConfidenceLeavesWhatWasSaidBefore() {
		Goal goal = behind("Kary H");
		team.workspace.port(Goals.class).save(new CheckIn(team.ids.incrementAndGet(), goal.id(), SmallTeam.TODAY, "seen again"));
		assertEquals("4", line(goal).confidenceWords());
	}

	@Test
	void itIsSilentWhileItIsTooEarly() {
		Goal goal = measured("Kary H", 0, 2, 5, 8);
		assertEquals("—", line(goal).paceWords());
		assertEquals("— of 5", line(goal).latest());
		assertTrue(detail(goal).progress().startsWith("No check-in yet"), detail(goal).progress());
		checkIn(goal, 29, "1", 5);
		assertEquals("", detail(goal).progress());
	}

	@Test
	void whereLessIsBetterBehindIsAboveWhatIsExpected() {
		Goal goal = measured("Kary H", 66, 60, 46, 40);
		checkIn(goal, 0, "60", 5);
		assertEquals("Behind its pace: 60 accounts, 56 expected by now.", detail(goal).progress());
	}

	@Test
	void whoIsBehindStandsFirstWhateverTheKind() {
		goal("Zane L", GoalKind.LEARNING, "Listen longer");
		Goal behind = behind("Kary H");
		assertEquals(behind.id(), view().first(GoalsView.Which.OPEN).orElseThrow().id());
	}

	@Test
	void outcomeAndLearningGoalsAreKeptApart() {
		GoalLine learning = line(goal("Zane L", GoalKind.LEARNING, "Listen longer"));
		GoalLine outcome = line(behind("Kary H"));
		assertEquals(List.of("Learning goals", "Outcome goals"), List.of(learning.kinds(), outcome.kinds()));
		assertEquals("1 outcome goal · 1 learning goal", view().context());
	}

	@Test
	void aSettledGoalSaysWhatItCameTo() {
		Goal goal = behind("Kary H");
		goal.settle(GoalState.REACHED, SmallTeam.TODAY.minusDays(1));
		goals.save(goal);
		assertTrue(view().lines(GoalsView.Which.OPEN).isEmpty());
		assertEquals("reached", view().lines(GoalsView.Which.SETTLED).getFirst().paceWords());
		assertTrue(detail(goal).about().endsWith("reached yesterday"), detail(goal).about());
		assertEquals("No goal is open.", view().lead());
		assertFalse(view().empty());
	}

	@Test
	void linesOfOneGoalAreTheSameAfterACheckIn() {
		Goal goal = behind("Kary H");
		GoalLine before = line(goal);
		checkIn(goal, 0, "4", 9);
		assertEquals(before, line(goal));
		assertEquals("4 of 5", line(goal).latest());
	}

	@Test
	void anOverdueMilestoneSaysSo() {
		Goal goal = behind("Kary H");
		goals.save(new Milestone(team.ids.incrementAndGet(), goal.id(), "List of names", SmallTeam.TODAY.minusDays(3)));
		Milestone milestone = goals.milestones(goal.id()).getFirst();
		assertEquals("overdue, was due 3 days ago", detail(goal).say(milestone));
		milestone.doneOn(SmallTeam.TODAY);
		assertEquals("done today", detail(goal).say(milestone));
	}

	@Test
	void anEmptyWorkspaceHasNobodyToSetAGoalFor() {
		GoalsView empty = GoalsView.read(new InMemoryWorkspace(), team.clock, SmallTeam.ENGLISH);
		assertTrue(empty.empty() && empty.nobody());
		assertTrue(view().empty() && !view().nobody());
	}

	@Test
	void itSpeaksGerman() {
		behind("Kary H");
		GoalsView german = GoalsView.read(team.workspace, team.clock, Locale.GERMANY);
		assertEquals("<a href=\"behind\">1</a> von 1 Ziel ist im Rückstand.", german.lead());
		assertEquals("im Rückstand", german.lines(GoalsView.Which.OPEN).getFirst().paceWords());
	}

	private Goal behind(String name) {
		Goal goal = measured(name, 0, 2, 5, 8);
		checkIn(goal, 0, "1", 4);
		return goal;
	}

	/** Half of its time has passed. */
	private Goal measured(String name, int baseline, int commit, int target, int stretch) {
		Goal goal = goal(name, GoalKind.OUTCOME, "New accounts");
		goal.measure("accounts won", "accounts", new Ladder(BigDecimal.valueOf(baseline), BigDecimal.valueOf(commit), BigDecimal.valueOf(target), BigDecimal.valueOf(stretch)));
		return goal;
	}

	private Goal goal(String name, GoalKind kind, String title) {
		long person = team.person(name).id();
		Goal goal = new Goal(team.ids.incrementAndGet(), person, kind, title, SmallTeam.TODAY.minusDays(30), SmallTeam.TODAY.plusDays(30));
		goals.save(goal);
		return goal;
	}

	private void checkIn(Goal goal, int daysAgo, String reading, int confidence) {
		CheckIn checkIn = new CheckIn(team.ids.incrementAndGet(), goal.id(), SmallTeam.TODAY.minusDays(daysAgo), "seen");
		checkIn.reading(new BigDecimal(reading));
		checkIn.confidence(confidence);
		goals.save(checkIn);
	}

	private GoalsView view() {
		return GoalsView.read(team.workspace, team.clock, SmallTeam.ENGLISH);
	}

	private GoalLine line(Goal goal) {
		return view().line(goal.id()).orElseThrow();
	}

	private GoalDetail detail(Goal goal) {
		Optional<GoalDetail> detail = GoalDetail.read(team.workspace, goal.id(), team.clock, SmallTeam.ENGLISH);
		return detail.orElseThrow();
	}
}
