package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the questions that ship are held to. */
class ShippedPackTest {
	private static final List<String> GROW = List.of("goal", "reality", "options", "will");
	private static final int MOST_WORDS = 17;
	private static final double ALIKE = 0.75;

	private final List<QuestionDraft> questions = ShippedQuestions.pack().questions();

	@Test
	void thereAreEnoughForEveryMoment() {
		assertTrue(questions.size() >= 250, questions.size() + " questions");
		GROW.forEach(stage -> assertTrue(in(stage).size() >= 40, stage + ": " + in(stage).size()));
		Stream.of("opening", "closing").forEach(stage -> assertTrue(in(stage).size() >= 25, stage + ": " + in(stage).size()));
	}

	@Test
	void everyStageHasQuestionsForAnybodyAtAnyTime() {
		for (String stage : Vocabulary.SHIPPED_STAGES) {
			List<QuestionDraft> anybody = in(stage).stream().filter(question -> question.triggers().isEmpty() && question.audiences().isEmpty()).toList();
			assertTrue(anybody.size() >= 8, stage + ": " + anybody.size());
		}
	}

	@Test
	void everySituationHasQuestionsInEveryStageOfGrow() {
		for (Trigger trigger : Trigger.values()) {
			List<QuestionDraft> fitting = questions.stream().filter(question -> question.triggers().contains(trigger.id())).toList();
			assertTrue(fitting.size() >= 6, trigger + ": " + fitting.size());
			for (String stage : GROW) {
				assertTrue(fitting.stream().anyMatch(question -> question.stages().contains(stage)), trigger + " in " + stage);
			}
		}
	}

	@Test
	void quarterEndHasEnoughForTenMinutesAndNothingAboutThePipeline() {
		List<QuestionDraft> quarterEnd = questions.stream().filter(question -> question.triggers().contains("quarter-end")).toList();
		assertEquals(List.of(), keys(quarterEnd, question -> question.tags().contains(PickContext.PIPELINE)));
		assertTrue(quarterEnd.stream().filter(question -> question.tags().contains(PickContext.TOUCH)).count() >= 12);
		for (String stage : Vocabulary.SHIPPED_STAGES) {
			assertTrue(in(stage).stream().filter(question -> question.tags().contains(PickContext.TOUCH)).count() >= 5, stage);
		}
	}

	@Test
	void theWordPipelineIsLabelledSo() {
		assertEquals(List.of(), keys(questions, question -> question.textEn().toLowerCase(Locale.ROOT).contains("pipeline") && !question.tags().contains(PickContext.PIPELINE)));
	}

	@Test
	void bothLanguagesAreComplete() {
		assertEquals(List.of(), keys(questions, question -> question.textEn().isEmpty() || question.textDe().isEmpty()));
	}

	@Test
	void everyOneIsAQuestionAndShort() {
		assertEquals(List.of(), keys(questions, question -> !question.textEn().endsWith("?") || !question.textDe().endsWith("?")));
		assertEquals(List.of(), keys(questions, question -> words(question.textEn()) > MOST_WORDS || words(question.textDe()) > MOST_WORDS));
	}

	@Test
	void theyAreOpenByFormButForThoseThatSayOtherwise() {
		for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
			Function<QuestionDraft, String> text = language == Locale.ENGLISH ? QuestionDraft::textEn : QuestionDraft::textDe;
			assertEquals(List.of(), keys(questions, question -> (QuestionForms.of(text.apply(question), language) == QuestionForm.CLOSED) != (question.type() == QuestionType.CLOSED)));
		}
		long open = questions.stream().filter(question -> question.type() != QuestionType.CLOSED).count();
		assertTrue(open >= 0.9 * questions.size(), open + " of " + questions.size());
	}

	@Test
	void germanOnesSayDu() {
		assertEquals(List.of(), keys(questions, question -> question.textDe().matches(".*[^.?!:] (Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer)\\b.*")));
	}

	@Test
	void noneAsksWhySomebodyDidSomething() {
		assertEquals(List.of(), keys(questions, question -> question.textEn().toLowerCase(Locale.ROOT).matches("(.*\\W)?why\\b.*")
				|| question.textDe().toLowerCase(Locale.ROOT).matches("(.*\\P{L})?(warum|wieso|weshalb)\\b.*")));
	}

	@Test
	void labelsComeFromTheKnownOnes() {
		Set<String> labels = questions.stream().flatMap(question -> question.tags().stream()).collect(Collectors.toSet());
		assertEquals(Set.copyOf(Vocabulary.SHIPPED_TAGS), labels);
	}

	@Test
	void noTwoAreAlike() {
		List<String> alike = new ArrayList<>();
		for (int i = 0; i < questions.size(); i++) {
			for (int j = i + 1; j < questions.size(); j++) {
				if (alike(questions.get(i).textEn(), questions.get(j).textEn()) || alike(questions.get(i).textDe(), questions.get(j).textDe())) {
					alike.add(questions.get(i).key() + " ~ " + questions.get(j).key());
				}
			}
		}
		assertEquals(List.of(), alike);
	}

	@Test
	void theyAreOurOwn() throws IOException {
		List<String> others = QuestionFormsTest.publicList();
		assertEquals(List.of(), keys(questions, question -> others.stream().anyMatch(other -> alike(question.textEn(), other))));
	}

	private List<QuestionDraft> in(String stage) {
		return questions.stream().filter(question -> question.stages().contains(stage)).toList();
	}

	private static int words(String text) {
		return text.split("\\s+").length;
	}

	private static boolean alike(String one, String other) {
		Set<String> union = new HashSet<>(Folding.words(one));
		Set<String> shared = new HashSet<>(union);
		shared.retainAll(Folding.words(other));
		union.addAll(Folding.words(other));
		return shared.size() >= ALIKE * union.size();
	}

	private static List<String> keys(List<QuestionDraft> questions, Predicate<QuestionDraft> wrong) {
		return questions.stream().filter(wrong).map(question -> question.key() + ": " + question.textEn() + " / " + question.textDe()).toList();
	}
}
