package org.headroom.ui.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;

class GoalFormTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

	@Test
	void aBlankFormSaysWhatIsMissing() {
		Map<GoalForm.Field, String> problems = GoalForm.blank(Optional.empty(), TODAY).problems(Locale.US);
		assertEquals(Set.of(GoalForm.Field.TITLE, GoalForm.Field.PERSON, GoalForm.Field.LADDER), problems.keySet());
	}

	@Test
	void aFormThatIsRightBecomesAGoal() {
		GoalForm form = form(GoalKind.OUTCOME, new GoalForm.Rungs("0", "2", "3.5", "1,000"));
		assertTrue(form.problems(Locale.US).isEmpty(), form.problems(Locale.US).toString());
		Goal goal = form.make(5, Locale.US);
		assertEquals(new BigDecimal("3.5"), goal.ladder().orElseThrow().target());
		assertEquals(new BigDecimal("1000"), goal.ladder().orElseThrow().stretch());
		assertEquals("calls", goal.unit());
		assertEquals(Visibility.REPORTABLE, goal.visibility());
	}

	@Test
	void aGermanTypesAGermanNumber() {
		Goal goal = form(GoalKind.OUTCOME, new GoalForm.Rungs("0", "2", "3,5", "1.000")).make(5, Locale.GERMANY);
		assertEquals(new BigDecimal("3.5"), goal.ladder().orElseThrow().target());
		assertEquals(new BigDecimal("1000"), goal.ladder().orElseThrow().stretch());
	}

	@Test
	void whatIsNoNumberIsNamed() {
		String problem = ladderProblem(new GoalForm.Rungs("0", "two", "3", ""));
		assertTrue(problem.contains("Commit, Stretch"), problem);
	}

	@Test
	void aLadderOutOfOrderSaysWhichOrderIsRight() {
		assertTrue(ladderProblem(new GoalForm.Rungs("0", "5", "3", "8")).contains("0, 2, 4, 6"));
		assertTrue(ladderProblem(new GoalForm.Rungs("3", "3", "3", "3")).contains("0, 2, 4, 6"));
	}

	@Test
	void aLadderMayFall() {
		assertTrue(form(GoalKind.OUTCOME, new GoalForm.Rungs("60", "55", "50", "45")).problems(Locale.US).isEmpty());
	}

	@Test
	void aLearningGoalMayDoWithoutAMeasure() {
		assertTrue(form(GoalKind.LEARNING, GoalForm.Rungs.NONE).problems(Locale.US).isEmpty());
		assertTrue(form(GoalKind.LEARNING, GoalForm.Rungs.NONE).make(5, Locale.US).ladder().isEmpty());
	}

	@Test
	void aGoalThatWasMeasuredKeepsItsMeasure() {
		Goal goal = form(GoalKind.LEARNING, new GoalForm.Rungs("0", "1", "2", "3")).make(5, Locale.US);
		GoalForm again = GoalForm.of(goal, Locale.US);
		assertTrue(again.problems(Locale.US).isEmpty());
		GoalForm without = new GoalForm(again.title(), again.person(), again.kind(), "", "", GoalForm.Rungs.NONE, again.start(), again.due(), "", "", again.visibility(), again.measured());
		assertEquals(Set.of(GoalForm.Field.LADDER), without.problems(Locale.US).keySet());
	}

	@Test
	void aGoalIsDueAfterItStarts() {
		GoalForm form = new GoalForm("x", Optional.of(1L), GoalKind.LEARNING, "", "", GoalForm.Rungs.NONE, TODAY, TODAY, "", "", Visibility.OURS, false);
		assertEquals(Set.of(GoalForm.Field.DUE), form.problems(Locale.US).keySet());
	}

	@Test
	void changingAGoalAndBackLeavesItAsItWas() {
		Goal goal = form(GoalKind.OUTCOME, new GoalForm.Rungs("0", "2", "3.5", "7")).make(5, Locale.US);
		GoalForm before = GoalForm.of(goal, Locale.US);
		form(GoalKind.OUTCOME, new GoalForm.Rungs("9", "8", "7", "6")).write(goal, Locale.US);
		before.write(goal, Locale.US);
		assertEquals(before, GoalForm.of(goal, Locale.US));
	}

	private static String ladderProblem(GoalForm.Rungs rungs) {
		return form(GoalKind.OUTCOME, rungs).problems(Locale.US).get(GoalForm.Field.LADDER);
	}

	private static GoalForm form(GoalKind kind, GoalForm.Rungs rungs) {
		return new GoalForm("Reference calls", Optional.of(7L), kind, "calls made", "calls", rungs, TODAY, TODAY.plusMonths(3), "a deal is won", "ask for one", Visibility.REPORTABLE, false);
	}
}
