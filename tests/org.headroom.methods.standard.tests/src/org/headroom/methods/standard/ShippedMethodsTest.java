package org.headroom.methods.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Option;
import org.headroom.method.Party;
import org.headroom.method.Pledge;
import org.headroom.method.Prompt;
import org.headroom.method.Recorded;
import org.headroom.method.Stage;
import org.headroom.method.Step;
import org.headroom.method.yaml.YamlMethodText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every method that ships. */
class ShippedMethodsTest {

	private static final int STEPS = 100;

	@TestFactory
	Stream<DynamicTest> itsFileHasNoMistake() {
		return each(method -> assertFalse(method.stages().isEmpty()));
	}

	@TestFactory
	Stream<DynamicTest> aFirstSessionRunsFromStartToFinish() {
		return each(method -> runs(method, false));
	}

	@TestFactory
	Stream<DynamicTest> aSessionThatFollowsOneDoesToo() {
		return each(method -> runs(method, true));
	}

	@TestFactory
	Stream<DynamicTest> itSaysWhatItIsForWhenNotToUseItAndWhereItComesFrom() {
		return each(method -> assertFalse(method.purpose().isEmpty() || method.notFor().isEmpty() || method.source().isEmpty()));
	}

	@TestFactory
	Stream<DynamicTest> itSpeaksEnglishAndGermanAndNeitherIsTheOther() {
		return each(method -> {
			assertEquals(Set.of("en", "de"), method.languages());
			for (LocalText text : texts(method)) {
				assertEquals(Set.of("en", "de"), text.languages());
			}
			for (Prompt prompt : method.prompts().toList()) {
				assertFalse(prompt.text().in(Locale.ENGLISH).equals(prompt.text().in(Locale.GERMAN)), prompt.id());
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> itSurvivesBeingKeptWithASession() {
		YamlMethodText text = new YamlMethodText();
		return each(method -> assertEquals(method, text.read(text.write(method))));
	}

	private static void runs(Method method, boolean followUp) {
		MethodRun run = MethodRun.begin(method, followUp);
		Recorded recorded = run.recorded();
		for (Prompt field : method.fields()) {
			recorded = recorded.with(field.id(), SampleAnswers.to(field.answer()));
		}
		run = answered(run.with(recorded));
		for (int step = 0; !(run.step() instanceof Step.End); step++) {
			assertTrue(step < STEPS, "never ends: at " + run.at());
			run = answered(run.take(run.step()));
		}
		List<Pledge> pledges = new ArrayList<>(Collections.nCopies(method.commitments().fromSalesperson(), promise(Party.SALESPERSON)));
		pledges.addAll(Collections.nCopies(Math.max(method.commitments().fromManager(), method.commitments().inAll()), promise(Party.MANAGER)));
		Recorded end = run.recorded().with(pledges);
		end = new Recorded(end.answers(), end.pledges(), true, 1, end.rounds(), end.earlier());
		assertEquals(List.of(), run.with(end).closing().lacks());
	}

	private static MethodRun answered(MethodRun run) {
		Recorded recorded = run.recorded();
		for (Prompt prompt : run.stage().prompts()) {
			recorded = recorded.with(prompt.id(), SampleAnswers.to(prompt.answer()));
		}
		return run.with(recorded);
	}

	private static Pledge promise(Party owner) {
		return new Pledge(owner, true, true, 8);
	}

	private static List<LocalText> texts(Method method) {
		return Stream.of(Stream.of(method.title(), method.purpose(), method.notFor(), method.source()),
				method.stages().stream().flatMap(stage -> Stream.of(stage.title(), stage.purpose())),
				method.prompts().flatMap(prompt -> Stream.concat(Stream.of(prompt.text(), prompt.help()), prompt.answer().choices().stream().map(Option::label))))
				.flatMap(all -> all).filter(text -> !text.isEmpty()).toList();
	}

	private static Stream<DynamicTest> each(java.util.function.Consumer<Method> check) {
		return ShippedMethods.IDS.stream().map(id -> DynamicTest.dynamicTest(id, () -> check.accept(ShippedMethods.read(id))));
	}
}
