package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LoopTest {

	private static final Guard GOOD = new Guard.AtLeast("rubric", 7);
	private final Stage skill = stage("skill");
	private final Stage attempt = stage("attempt");
	private final Stage feedback = stage("feedback", Prompt.of("rubric", LocalText.english("How well?"), AnswerType.Scale.ZERO_TO_TEN));
	private final Stage end = stage("end");
	private final Method practice = method(List.of(new Loop("attempt", "feedback", GOOD, 3)));

	@Test
	void belowTheCriterionContinueLeadsAroundAgain() {
		Step step = at("feedback", 5).step();

		assertEquals(new Step.Again(List.of(attempt, feedback), 1), step);
		assertEquals("attempt", at("feedback", 5).take(step).at());
	}

	@Test
	void atTheCriterionItLeadsOn() {
		assertEquals(new Step.Onward(end), at("feedback", 7).step());
	}

	@Test
	void theAnswerOfAnEarlierRoundDoesNotEndTheLoop() {
		MethodRun second = at("feedback", 9).take(at("feedback", 9).again().orElseThrow());
		MethodRun backAtTheEnd = back(second);

		assertInstanceOf(Step.Again.class, backAtTheEnd.step());
	}

	@Test
	void afterItsLastRoundItEndsAllTheSame() {
		MethodRun run = at("feedback", 1);
		run = back(run.take(run.step()));
		run = back(run.take(run.step()));

		assertEquals(new Step.Onward(end), run.step());
		assertTrue(run.again().isEmpty());
	}

	@Test
	void theWayOnIsNeverLocked() {
		assertEquals(List.of("skill", "attempt", "end"), at("feedback", 5).enterable().stream().map(Stage::id).toList());
	}

	@Test
	void anotherRoundMayBeHadThoughTheCriterionIsMet() {
		assertEquals(List.of(attempt, feedback), at("feedback", 9).again().orElseThrow().stages());
	}

	@Test
	void aSessionWithAnEmptyExtraRoundMayFinish() {
		Stage must = stage("attempt", Prompt.of("try", LocalText.english("Try"), AnswerType.FreeText.PLAIN).asRequired());
		Method method = Sample.draft(must).build();
		MethodRun run = new MethodRun(method, false, "attempt", Recorded.answers(Map.of("try", new Answer.Text("once"))).again(must));

		assertTrue(run.closing().isComplete());
	}

	@Test
	void laterStagesCountThoughALoopIsOpen() {
		Stage must = stage("end", Prompt.of("plan", LocalText.english("Plan"), AnswerType.FreeText.PLAIN).asRequired());
		Method method = Sample.draft(skill, attempt, feedback, must).flow(new Flow(List.of(), true, List.of(new Loop("attempt", "feedback", GOOD, 3)))).build();

		assertEquals(1, new MethodRun(method, false, "feedback", Recorded.NOTHING).closing().lacks().size());
	}

	@Test
	void loopsMayLieInsideEachOther() {
		Method nested = method(List.of(new Loop("attempt", "attempt", new Guard.Answered("rubric"), 5), new Loop("skill", "feedback", GOOD, 2)));

		assertEquals(List.of(attempt), new MethodRun(nested, false, "attempt", Recorded.NOTHING).again().orElseThrow().stages());
		assertEquals(3, new MethodRun(nested, false, "feedback", Recorded.NOTHING).again().orElseThrow().stages().size());
	}

	@Test
	void loopsMayNotOverlapOrRunBackwards() {
		assertThrows(IllegalArgumentException.class, () -> method(List.of(new Loop("skill", "attempt", GOOD, 2), new Loop("attempt", "feedback", GOOD, 2))));
		assertThrows(IllegalArgumentException.class, () -> method(List.of(new Loop("feedback", "attempt", GOOD, 2))));
	}

	private MethodRun at(String stage, int rubric) {
		return new MethodRun(practice, false, stage, Recorded.answers(Map.of("rubric", new Answer.ScalePoint(rubric))));
	}

	private MethodRun back(MethodRun run) {
		return new MethodRun(practice, false, "feedback", run.recorded());
	}

	private Method method(List<Loop> loops) {
		return Sample.draft(skill, attempt, feedback, end).flow(new Flow(List.of(), true, loops)).build();
	}

	private static Stage stage(String id, Prompt... prompts) {
		return new Stage(id, LocalText.english(id), LocalText.NONE, TimeBox.minutes(5), Set.of(), List.of(prompts), List.of());
	}
}
