package org.headroom.methods.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Lack;
import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Party;
import org.headroom.method.Pledge;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Recorded;
import org.headroom.method.Row;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GrowTest {

	private static Method grow;

	@BeforeAll
	static void read() {
		grow = ShippedMethods.read("grow");
	}

	@Test
	void itsFourStagesTakeThreeQuartersOfAnHour() {
		assertEquals(List.of("goal", "reality", "options", "will"), grow.stages().stream().map(Stage::id).toList());
		assertEquals(List.of(8L, 15L, 12L, 10L), grow.stages().stream().map(stage -> stage.timeBox().inMinutes()).toList());
	}

	@Test
	void everyStageHasAPurposeAndThreeToSixPrompts() {
		for (Stage stage : grow.stages()) {
			assertFalse(stage.purpose().isEmpty());
			assertTrue(stage.prompts().size() >= 3 && stage.prompts().size() <= 6, stage.id());
		}
	}

	@Test
	void everyStageDrawsAQuestionFromTheBankByItsOwnTag() {
		for (Stage stage : grow.stages()) {
			List<String> drawn = stage.prompts().stream().map(Prompt::source).filter(PromptSource.FromBank.class::isInstance)
					.map(source -> ((PromptSource.FromBank) source).stage()).toList();
			assertEquals(List.of(stage.id()), drawn);
		}
	}

	@Test
	void itAsksInManyWays() {
		Set<Class<?>> kinds = grow.prompts().map(prompt -> prompt.answer().getClass()).collect(Collectors.toSet());
		assertEquals(Set.of(AnswerType.FreeText.class, AnswerType.Scale.class, AnswerType.Table.class, AnswerType.DateAnswer.class,
				AnswerType.DealLink.class), kinds);
	}

	@Test
	void whatTheManagerThinksOfThemselfStaysTheirs() {
		Prompt mine = grow.prompt("my-part").orElseThrow();
		assertEquals(Visibility.MINE, mine.visibility());
		assertEquals(Set.of(Visibility.MINE), mine.allowed());
	}

	@Test
	void anEmptySessionLacksGoalFactOptionsAndACommitment() {
		List<Lack> lacks = MethodRun.begin(grow, false).closing().lacks();
		assertEquals(List.of("goal", "facts", "options", ""), lacks.stream().map(Lack::prompt).toList());
		assertEquals(List.of("goal", "reality", "options", ""), lacks.stream().map(Lack::stage).toList());
	}

	@Test
	void aSessionWithAllFourMayFinish() {
		Map<String, Answer> answers = new LinkedHashMap<>();
		answers.put("goal", new Answer.Text("By the end of June I have won two manufacturers."));
		answers.put("facts", rows(List.of(Map.of("fact", new Answer.Text("Three of five lost deals were lost on price.")))));
		answers.put("options", rows(List.of(Map.of("option", new Answer.Text("Bring the engineer along"), "rating", new Answer.ScalePoint(8)),
				Map.of("option", new Answer.Text("Visit the plant"), "rating", new Answer.ScalePoint(6)))));
		MethodRun run = MethodRun.begin(grow, false)
				.with(Recorded.answers(answers).with(List.of(new Pledge(Party.SALESPERSON, true, false, 9))));
		assertEquals(List.of(), run.closing().lacks());
	}

	@Test
	void aCommitmentWithoutADayOrARatingIsNotEnough() {
		MethodRun run = MethodRun.begin(grow, false).with(Recorded.NOTHING.with(List.of(new Pledge(Party.SALESPERSON, false, false, Pledge.UNRATED))));
		List<String> keys = run.closing().lacks().stream().map(Lack::key).toList();
		assertEquals(List.of("lack.commitment.salesperson", "lack.commitment.undated", "lack.commitment.unrated"), keys.subList(3, 6));
	}

	private static Answer rows(List<Map<String, Answer>> rows) {
		return new Answer.Rows(rows.stream().map(Row::new).toList());
	}
}
