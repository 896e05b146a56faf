package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MethodRunTest {

	private final Prompt skill = Sample.prompt("skill", Sample.RULER);
	private final Stage a = Sample.stage("a", Sample.prompt("pa", Sample.TEXT));
	private final Stage b = Sample.stage("b", skill);
	private final Stage c = Sample.stage("c", Sample.prompt("pc", Sample.TEXT));
	private final Method linear = Sample.draft(a, b, c).build();

	@Test
	void aSessionBeginsInTheFirstStage() {
		assertEquals("a", MethodRun.begin(linear, false).at());
	}

	@Test
	void fromTheMiddleItGoesOnAndBack() {
		MethodRun run = at(linear, "b");
		assertEquals(List.of("a", "c"), ids(run.enterable()));
		assertEquals("c", run.next().orElseThrow().id());
	}

	@Test
	void noStageIsJumpedOver() {
		assertTrue(MethodRun.begin(linear, false).enter("c").isEmpty());
		assertEquals("b", MethodRun.begin(linear, false).enter("b").orElseThrow().at());
	}

	@Test
	void afterTheLastStageNothingFollows() {
		assertTrue(at(linear, "c").next().isEmpty());
		assertEquals(List.of("a", "b"), ids(at(linear, "c").enterable()));
	}

	@Test
	void withoutFreeBackOnlyTheWayOnIsLeft() {
		Method strict = Sample.draft(a, b, c).flow(new Flow(List.of(), false)).build();
		assertEquals(List.of("c"), ids(at(strict, "b").enterable()));
	}

	@Test
	void anOptionalStageMayBeSkipped() {
		Method method = Sample.draft(a, Sample.stage("extra", StageTrait.OPTIONAL), c).build();
		assertEquals(List.of("extra", "c"), ids(at(method, "a").enterable()));
		assertEquals("extra", at(method, "a").next().orElseThrow().id());
	}

	@Test
	void aDeferredStageOpensTheNextSession() {
		Method oskar = Sample.draft(a, b, Sample.stage("review", StageTrait.DEFERRED)).build();
		assertEquals("a", MethodRun.begin(oskar, false).at());
		assertEquals(List.of("a", "b"), ids(MethodRun.begin(oskar, false).path()));
		MethodRun followUp = MethodRun.begin(oskar, true);
		assertEquals("review", followUp.at());
		assertEquals("a", followUp.next().orElseThrow().id());
	}

	@Test
	void aDeferredStageReopenedInAnOldSessionStillStands() {
		Method oskar = Sample.draft(a, Sample.stage("review", StageTrait.DEFERRED)).build();
		assertEquals(List.of("a"), ids(at(oskar, "review").enterable()));
	}

	@Test
	void aLoopRepeatsUntilTheCriterionIsMet() {
		Guard met = new Guard.AtLeast("skill", 7);
		Method practice = Sample.draft(a, b, c).flow(new Flow(
				List.of(new Transition("b", "a", new Guard.Not(met)), new Transition("b", "c", met)), false)).build();
		MethodRun early = at(practice, "b").with(Recorded.answers(Map.of("skill", new Answer.ScalePoint(4))));
		assertEquals(List.of("a"), ids(early.enterable()));
		assertTrue(early.next().isEmpty());
		MethodRun late = early.with(early.recorded().with("skill", new Answer.ScalePoint(7)));
		assertEquals("c", late.next().orElseThrow().id());
	}

	@Test
	void aStageMayLeadToAnotherRoundOfItself() {
		Method method = Sample.draft(a, b, c).flow(new Flow(List.of(new Transition("b", "b", new Guard.Always()),
				new Transition("b", "c", new Guard.Always())), false)).build();
		assertEquals(List.of("b", "c"), ids(at(method, "b").enterable()));
		assertEquals("c", at(method, "b").next().orElseThrow().id());
	}

	@Test
	void aStageWhoseRequiredPromptIsOpenSaysSo() {
		Method method = Sample.draft(Sample.stage("a", Sample.prompt("why", Sample.TEXT).asRequired())).build();
		MethodRun run = MethodRun.begin(method, false);
		assertEquals(List.of("lack.answer"), keys(run.closing("a")));
		assertTrue(run.with(Recorded.answers(Map.of("why", new Answer.Text("so")))).closing("a").isComplete());
		assertFalse(run.with(Recorded.answers(Map.of("why", new Answer.Text(" ")))).closing("a").isComplete());
	}

	@Test
	void aSessionLacksWhatItsStagesLackOnce() {
		Stage stage = new Stage("a", LocalText.english("A"), LocalText.NONE, TimeBox.minutes(1), Set.of(),
				List.of(Sample.prompt("why", Sample.TEXT).asRequired()), List.of(new Output.Answered("why")));
		Method method = Sample.draft(stage).outputs(List.of(new Output.Answered("why"))).build();
		assertEquals(List.of("lack.answer"), keys(MethodRun.begin(method, false).closing()));
	}

	@Test
	void anOptionalStageCountsOnceItWasBegun() {
		Stage extra = Sample.stage("extra", StageTrait.OPTIONAL, Sample.prompt("x", Sample.TEXT), Sample.prompt("y", Sample.TEXT).asRequired());
		MethodRun run = MethodRun.begin(Sample.draft(a, extra, c).build(), false);
		assertTrue(run.closing().isComplete());
		assertEquals(List.of("lack.answer"), keys(run.with(Recorded.answers(Map.of("x", new Answer.Text("begun")))).closing()));
	}

	@Test
	void aDeferredStageIsNotMissedToday() {
		Method method = Sample.draft(a, Sample.stage("review", StageTrait.DEFERRED, Sample.prompt("r", Sample.TEXT).asRequired())).build();
		assertTrue(MethodRun.begin(method, false).closing().isComplete());
		assertFalse(MethodRun.begin(method, true).closing().isComplete());
	}

	@Test
	void aBranchNotTakenIsNotMissed() {
		Stage left = Sample.stage("left", Sample.prompt("l", Sample.TEXT).asRequired());
		Stage right = Sample.stage("right", Sample.prompt("r", Sample.TEXT).asRequired());
		Method method = Sample.draft(b, left, right).flow(new Flow(List.of(
				new Transition("b", "right", new Guard.AtLeast("skill", 5)), new Transition("b", "left", new Guard.Always())), true)).build();
		MethodRun run = MethodRun.begin(method, false).with(Recorded.answers(Map.of("skill", new Answer.ScalePoint(9))));
		assertEquals(List.of("right"), run.closing().lacks().stream().map(Lack::stage).toList());
	}

	@Test
	void theMethodMustKnowTheStage() {
		assertThrows(IllegalArgumentException.class, () -> at(linear, "z"));
	}

	private static MethodRun at(Method method, String stage) {
		return new MethodRun(method, false, stage, Recorded.NOTHING);
	}

	private static List<String> ids(List<Stage> stages) {
		return stages.stream().map(Stage::id).toList();
	}

	private static List<String> keys(Closing closing) {
		return closing.lacks().stream().map(Lack::key).toList();
	}
}
