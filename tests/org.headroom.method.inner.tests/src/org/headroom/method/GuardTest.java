package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class GuardTest {

	private static final Guard YES = new Guard.Always();
	private static final Guard NO = new Guard.Not(YES);

	private final Map<String, Answer> answers = Map.of("why", new Answer.Text("so"), "blank", new Answer.Text(" "),
			"sure", new Answer.ScalePoint(7), "heard", new Answer.Count(2), "colour", Answer.Chosen.one("red"));

	@Test
	void onlyWordsAreAnAnswer() {
		assertTrue(holds(new Guard.Answered("why")));
		assertFalse(holds(new Guard.Answered("blank")));
		assertFalse(holds(new Guard.Answered("unasked")));
	}

	@Test
	void scalesAndTalliesAreCompared() {
		assertTrue(holds(new Guard.AtLeast("sure", 7)));
		assertFalse(holds(new Guard.AtLeast("sure", 8)));
		assertTrue(holds(new Guard.AtLeast("heard", 2)));
		assertFalse(holds(new Guard.AtLeast("unasked", -999_999_999)));
	}

	@Test
	void aChoiceOpensAWay() {
		assertTrue(holds(new Guard.Chosen("colour", "red")));
		assertFalse(holds(new Guard.Chosen("colour", "blue")));
		assertFalse(holds(new Guard.Chosen("why", "so")));
	}

	@Test
	void guardsCombine() {
		assertTrue(holds(new Guard.AllOf(List.of(YES, YES))));
		assertFalse(holds(new Guard.AllOf(List.of(YES, NO))));
		assertTrue(holds(new Guard.AllOf(List.of())));
		assertTrue(holds(new Guard.AnyOf(List.of(NO, YES))));
		assertFalse(holds(new Guard.AnyOf(List.of())));
	}

	private boolean holds(Guard guard) {
		return guard.holds(answers);
	}
}
