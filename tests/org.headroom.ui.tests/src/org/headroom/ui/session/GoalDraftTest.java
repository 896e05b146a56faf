package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;

class GoalDraftTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
	private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

	@Test
	void aWholeDraftBecomesAGoalWithItsLadder() {
		GoalDraft draft = draft("Two new accounts", "0", "1", "2", "4");
		assertEquals("", draft.problem(TODAY, Locale.US));
		Goal goal = draft.fresh(7, 1, TODAY, Locale.US);
		assertEquals("Two new accounts", goal.title());
		assertEquals(new BigDecimal("2"), goal.ladder().orElseThrow().target());
		assertEquals(TODAY, goal.startsOn());
	}

	@Test
	void eachThingThatLacksIsSaid() {
		assertTrue(draft(" ", "0", "1", "2", "4").problem(TODAY, Locale.US).contains("one sentence"));
		assertTrue(draft("Two", "", "", "", "").problem(TODAY, Locale.US).contains("measured"));
		assertTrue(draft("Two", "0", "one", "2", "4").problem(TODAY, Locale.US).contains("numbers"));
		assertTrue(draft("Two", "0", "3", "2", "4").problem(TODAY, Locale.US).contains("order"));
		assertTrue(draft("Two", "0", "1", "2", "4").problem(DUE, Locale.US).contains("still to come"));
	}

	@Test
	void aLearningGoalMayDoWithoutAMeasure() {
		GoalDraft learning = new GoalDraft(0, "Ask before pitching", GoalKind.LEARNING, "", "", List.of("", "", "", ""), DUE, Visibility.OURS);
		assertEquals("", learning.problem(TODAY, Locale.US));
		assertTrue(learning.fresh(7, 1, TODAY, Locale.US).ladder().isEmpty());
	}

	@Test
	void lessMayBeBetter() {
		assertEquals("", draft("Shorter cycles", "60", "55", "50", "40").problem(TODAY, Locale.US));
	}

	@Test
	void figuresAreReadAsTheLanguageWritesThem() {
		assertEquals(Optional.of(new BigDecimal("1200.5")), GoalDraft.number("1,200.5", Locale.US));
		assertEquals(Optional.of(new BigDecimal("1200.5")), GoalDraft.number("1.200,5", Locale.GERMANY));
		assertEquals(Optional.empty(), GoalDraft.number("12 deals", Locale.US));
	}

	@Test
	void aHalfTypedFormSurvivesAsText() {
		GoalDraft half = draft("Two new", "0", "", "x", "");
		assertEquals(Optional.of(half), GoalDraft.read(half.written()));
		assertEquals(Optional.empty(), GoalDraft.read("of another version"));
	}

	@Test
	void aFormOfBlanksHoldsNothing() {
		assertTrue(GoalDraft.empty(DUE).empty());
		assertFalse(draft("x", "", "", "", "").empty());
	}

	private static GoalDraft draft(String title, String... rungs) {
		return new GoalDraft(0, title, GoalKind.OUTCOME, "accounts won", "accounts", List.of(rungs), DUE, Visibility.OURS);
	}
}
