package org.headroom.ui.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.method.Answer;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Step;
import org.headroom.method.yaml.YamlMethodReader;
import org.junit.jupiter.api.Test;

class PracticeTest {
	private static final String TEXT = """
			headroom-method: 1
			id: org.acme.pause
			version: 1.0.0
			languages: [en]
			title: Pause
			stages:
			  - id: look
			    title: Look
			    minutes: 5
			    prompts:
			      - {id: noticed, ask: What did you notice?, answer: text, required: true}
			  - id: move
			    title: Move
			    minutes: 5
			    prompts:
			      - {id: sure, ask: How sure are you?, answer: {scale: {from: 0, to: 10}}}
			flow:
			  loops:
			    - {from: look, to: move, until: {at-least: {prompt: sure, value: 7}}, most: 3}
			commitments: {salesperson: 1}
			""";

	private static Method method(String text) {
		return YamlMethodReader.forAuthors().read("pause.yaml", text).method().orElseThrow();
	}

	private final Practice practice = new Practice(method(TEXT));

	private Prompt prompt(String id) {
		return practice.method().prompt(id).orElseThrow();
	}

	@Test
	void itGoesAroundUntilTheConditionHolds() {
		practice.goOn();
		practice.answer(prompt("sure"), new Answer.ScalePoint(4));
		assertTrue(practice.step() instanceof Step.Again);
		practice.goOn();
		assertEquals("look", practice.run().at());
		practice.goOn();
		assertEquals(Optional.empty(), practice.answer(prompt("sure")));
		practice.answer(prompt("sure"), new Answer.ScalePoint(8));
		practice.goOn();
		assertTrue(practice.over());
	}

	@Test
	void whatIsMissingIsSaidUntilNothingIs() {
		assertEquals(2, practice.lacks(Locale.ENGLISH).size());
		practice.answer(prompt("noticed"), new Answer.Text("The price came late."));
		practice.pledge(Party.SALESPERSON);
		assertEquals(List.of(), practice.lacks(Locale.ENGLISH));
	}

	@Test
	void aChangedMethodKeepsWhatStillFits() {
		practice.answer(prompt("noticed"), new Answer.Text("The price came late."));
		practice.answer(prompt("sure"), new Answer.ScalePoint(9));
		practice.goOn();
		practice.goOnWith(method(TEXT.replace("to: 10", "to: 5").replace("value: 7", "value: 3")));
		assertEquals("move", practice.run().at());
		assertEquals(Optional.of(new Answer.Text("The price came late.")), practice.answer(prompt("noticed")));
		assertEquals(Optional.empty(), practice.answer(prompt("sure")));
	}

	@Test
	void aStageThatIsGoneLeadsBackToTheFirst() {
		practice.goOn();
		practice.goOnWith(method(TEXT.replace("id: move", "id: act").replace("to: move", "to: act")));
		assertEquals("look", practice.run().at());
		assertFalse(practice.over());
	}

	@Test
	void reflectionsAreCountedAgainstQuestions() {
		practice.reflected();
		assertEquals(Optional.empty(), practice.ratio());
		practice.asked();
		practice.asked();
		practice.reflected();
		practice.reflected();
		assertEquals(Optional.of(1.5), practice.ratio());
	}
}
