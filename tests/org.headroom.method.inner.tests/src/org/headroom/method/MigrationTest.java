package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MigrationTest {

	private static final AnswerType.SingleChoice CHOICE = new AnswerType.SingleChoice(
			List.of(new Option("price", LocalText.english("Price")), new Option("timing", LocalText.english("Timing"))));
	private static final Prompt WHY = Prompt.of("why", LocalText.english("Why?"), CHOICE);

	private final Method now = method(new Migration(version("2.0.0"), Map.of("reason", "cause"), Map.of("open", "start"), Map.of()),
			new Migration(version("3.0.0"), Map.of("cause", "why"), Map.of(), Map.of("why", Map.of("cost", "price"))));

	@Test
	void stepsFollowEachOtherFromTheVersionOfTheSession() {
		assertEquals(Map.of("why", new Answer.Chosen(List.of("price"))),
				now.understand(version("1.4.0"), Map.of("reason", new Answer.Chosen(List.of("cost")))));
	}

	@Test
	void stepsBeforeItsVersionAreLeftOut() {
		assertEquals(Map.of(), now.understand(version("2.0.0"), Map.of("reason", new Answer.Chosen(List.of("price")))));
		assertEquals("start", now.stage(version("1.0.0"), "open").orElseThrow().id());
	}

	@Test
	void whatNoPromptTakesAnyMoreIsLeftOut() {
		assertEquals(Map.of(), now.understand(version("3.0.0"), Map.of("why", new Answer.Text("because"), "gone", new Answer.Count(1))));
	}

	@Test
	void aStepThatLeadsNowhereIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> method(new Migration(version("2.0.0"), Map.of("a", "b"), Map.of(), Map.of())));
	}

	private static Method method(Migration... steps) {
		Stage start = new Stage("start", LocalText.english("Start"), LocalText.NONE, TimeBox.minutes(5), Set.of(),
				List.of(WHY, Prompt.of("cause", LocalText.english("Cause"), AnswerType.FreeText.PLAIN)), List.of());
		return Sample.draft(start).version(version("3.0.0")).migrations(List.of(steps)).build();
	}

	private static MethodVersion version(String text) {
		return MethodVersion.parse(text);
	}
}
