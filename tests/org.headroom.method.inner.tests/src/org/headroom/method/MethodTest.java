package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MethodTest {

	private final Prompt words = Sample.prompt("words", Sample.TEXT);
	private final Prompt ruler = Sample.prompt("ruler", Sample.RULER);
	private final Prompt options = Sample.prompt("options", Sample.OPTIONS);
	private final Prompt colour = Sample.prompt("colour", new AnswerType.SingleChoice(Sample.COLOURS));
	private final Stage one = Sample.stage("one", words, ruler);
	private final Stage two = Sample.stage("two", options, colour);

	@Test
	void stagesAndPromptsAreFoundById() {
		Method method = Sample.draft(one, two).build();
		assertEquals(two, method.stage("two").orElseThrow());
		assertEquals(options, method.prompt("options").orElseThrow());
		assertEquals(two, method.stageOf("options").orElseThrow());
		assertTrue(method.stage("three").isEmpty());
		assertTrue(method.prompt("three").isEmpty());
	}

	@Test
	void aMethodNeedsATitleAndAStage() {
		refused("has no title", () -> Method.draft("bare").stages(List.of(one)).build());
		refused("has no stages", () -> Method.draft("bare").title(LocalText.english("Bare")).build());
	}

	@Test
	void idsStayPlain() {
		refused("method id", () -> Method.draft("My Method").title(LocalText.english("x")).stages(List.of(one)).build());
		refused("stage id", () -> Sample.stage("Eins"));
		refused("prompt id", () -> Sample.prompt("a b", Sample.TEXT));
		refused("prompt id", () -> Sample.prompt("a".repeat(81), Sample.TEXT));
		refused("option id", () -> new Option("?", LocalText.english("x")));
	}

	@Test
	void idsAreUniqueAcrossStages() {
		refused("more than one stage called one", () -> Sample.draft(one, one).build());
		refused("more than one prompt called words", () -> Sample.draft(one, Sample.stage("other", words)).build());
	}

	@Test
	void whatIsReferredToExists() {
		refused("no stage three", () -> Sample.draft(one, two).flow(flow("three", new Guard.Always())).build());
		refused("no prompt nope", () -> Sample.draft(one, two).outputs(List.of(new Output.Answered("nope"))).build());
		refused("no prompt nope", () -> Sample.draft(one, two).carriesOver(List.of(new CarryOver("nope", "words"))).build());
		refused("no prompt nope", () -> Sample.draft(one, two).flow(flow("two", new Guard.Not(new Guard.Answered("nope")))).build());
	}

	@Test
	void whatIsReferredToIsOfTheRightKind() {
		refused("is no table", () -> Sample.draft(one, two).outputs(List.of(new Output.FilledRows("words", 1, List.of()))).build());
		refused("has no column why", () -> Sample.draft(one, two).outputs(List.of(new Output.FilledRows("options", 1, List.of("why")))).build());
		refused("neither a scale nor a tally", () -> Sample.draft(one, two).flow(flow("two", new Guard.AtLeast("words", 1))).build());
		refused("does not offer the option pink", () -> Sample.draft(one, two).flow(flow("two", new Guard.Chosen("colour", "pink"))).build());
		refused("an answer of another kind", () -> Sample.draft(one, two).carriesOver(List.of(new CarryOver("ruler", "words"))).build());
	}

	@Test
	void aConditionStaysReadable() {
		Guard deep = new Guard.Always();
		for (int i = 0; i < 20; i++) {
			deep = new Guard.Not(deep);
		}
		Guard deepest = deep;
		assertEquals(deepest, Sample.draft(one, two).flow(flow("two", deepest)).build().flow().transitions().getFirst().guard());
		refused("depth of a condition", () -> Sample.draft(one, two).flow(flow("two", new Guard.Not(deepest))).build());
	}

	@Test
	void aPromptStartsAtAVisibilityItAllows() {
		refused("allows only [MINE]", () -> new Prompt("p", LocalText.english("x"), LocalText.NONE, new PromptSource.Fixed(), Sample.TEXT,
				Visibility.OURS, Set.of(Visibility.MINE), false));
	}

	@Test
	void aQuestionFromTheBankNeedsSomethingToBeFoundBy() {
		refused("needs a stage or a tag", () -> new PromptSource.FromBank("", List.of()));
	}

	@Test
	void timeBoxesAreLongerThanNothing() {
		refused("time box", () -> new TimeBox(Duration.ZERO));
		refused("time box", () -> TimeBox.minutes(-1));
		refused("time box", () -> new TimeBox(Duration.ofDays(2)));
		assertEquals(2, new TimeBox(Duration.ofSeconds(61)).inMinutes());
	}

	private static Flow flow(String to, Guard guard) {
		return new Flow(List.of(new Transition("one", to, guard)), true);
	}

	private static void refused(String why, Executable definition) {
		String message = assertThrows(IllegalArgumentException.class, definition).getMessage();
		assertTrue(message.contains(why), message);
	}
}
