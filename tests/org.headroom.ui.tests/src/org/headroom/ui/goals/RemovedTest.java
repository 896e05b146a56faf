package org.headroom.ui.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.Milestone;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class RemovedTest {
	private final SmallTeam team = new SmallTeam();
	private final Goals goals = team.workspace.port(Goals.class);

	@Test
	void aRemovedGoalComesBackWithAllThatBelongedToIt() {
		Goal goal = new Goal(1, team.person("Kary H").id(), GoalKind.OUTCOME, "Accounts", SmallTeam.TODAY, SmallTeam.TODAY.plusDays(60));
		goal.measure("accounts won", "accounts", new Ladder(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN));
		goal.plan("it rains", "call");
		goal.agreedIn(77);
		goal.visibleTo(Visibility.MINE);
		goal.settle(GoalState.DROPPED, SmallTeam.TODAY);
		goals.save(goal);
		milestone();
		checkIn();
		Removed removed = Removed.from(goals, 1);
		assertTrue(goals.byId(1).isEmpty() && goals.checkIns(1).isEmpty() && goals.milestones(1).isEmpty());
		removed.putBack(goals);
		Goal again = goals.byId(1).orElseThrow();
		assertEquals(GoalForm.of(goal, SmallTeam.ENGLISH), GoalForm.of(again, SmallTeam.ENGLISH));
		assertEquals(goal.sessionId(), again.sessionId());
		assertEquals(GoalState.DROPPED, again.state());
		assertEquals(goal.settledOn(), again.settledOn());
		assertEquals(SmallTeam.TODAY, goals.milestones(1).getFirst().doneOn().orElseThrow());
		CheckIn checkIn = goals.checkIns(1).getFirst();
		assertEquals(Visibility.REPORTABLE, checkIn.visibility());
		assertEquals(6, checkIn.confidence().orElseThrow());
		assertEquals(BigDecimal.ONE, checkIn.reading().orElseThrow());
	}

	private void milestone() {
		Milestone milestone = new Milestone(2, 1, "List", SmallTeam.TODAY);
		milestone.doneOn(SmallTeam.TODAY);
		goals.save(milestone);
	}

	private void checkIn() {
		CheckIn checkIn = new CheckIn(3, 1, SmallTeam.TODAY, "seen");
		checkIn.reading(BigDecimal.ONE);
		checkIn.confidence(6);
		checkIn.visibleTo(Visibility.REPORTABLE);
		goals.save(checkIn);
	}
}
