package org.headroom.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headroom.questions.Audience;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionDraft;
import org.headroom.questions.QuestionType;
import org.junit.jupiter.api.Test;

class QuestionFormTest {
	private final Question known = Question.own(1, QuestionDraft.open("What would help?", "Was würde helfen?", "goal").withTags("customer"));
	private final QuestionsView bank = new QuestionsView(List.of(known), Map.of(), Locale.US);

	@Test
	void aFormThatIsRightBecomesADraft() {
		QuestionForm form = new QuestionForm("How else?", "", QuestionType.IMAGINE, Set.of("options"), Set.of("ceiling"), true, Set.of(Audience.TOP), "customer, Große Sache");
		assertTrue(form.problems(bank, Optional.empty(), Locale.US).isEmpty());
		QuestionDraft draft = form.draft(bank);
		assertEquals(Set.of("customer", "grosse-sache"), draft.tags());
		assertEquals(Set.of("ceiling"), draft.triggers());
		assertTrue(draft.situational());
	}

	@Test
	void aQuestionThatIsThereAlreadyIsFoundInEitherLanguage() {
		assertEquals(Set.of(QuestionForm.Field.TEXT), problems("what would help? ", "", Optional.empty()).keySet());
		assertEquals(Set.of(QuestionForm.Field.TEXT), problems("", "Was würde helfen?", Optional.empty()).keySet());
		assertTrue(problems("What would help?", "", Optional.of(1L)).isEmpty(), "the one that is edited does not count");
	}

	@Test
	void aTextThatIsTooLongSaysHowLongItIs() {
		String problem = problems("x".repeat(301), "", Optional.empty()).get(QuestionForm.Field.TEXT);
		assertTrue(problem.contains("300") && problem.contains("301"), problem);
	}

	@Test
	void onlyInCertainSituationsNeedsASituation() {
		QuestionForm form = new QuestionForm("How else?", "", QuestionType.OPEN, Set.of("goal"), Set.of(), true, Set.of(), "");
		assertEquals(Set.of(QuestionForm.Field.TRIGGER), form.problems(bank, Optional.empty(), Locale.US).keySet());
	}

	@Test
	void aLabelThatCannotBeOneIsNamed() {
		QuestionForm form = new QuestionForm("How else?", "", QuestionType.OPEN, Set.of("goal"), Set.of(), false, Set.of(), "a/b");
		assertTrue(form.problems(bank, Optional.empty(), Locale.US).get(QuestionForm.Field.TAGS).contains("a/b"));
	}

	@Test
	void aClosedFormIsPointedOutUnlessItIsMeant() {
		QuestionForm form = new QuestionForm("Do you like it?", "Gefällt es dir?", QuestionType.OPEN, Set.of("goal"), Set.of(), false, Set.of(), "");
		assertTrue(form.adviceEn(Locale.US).isPresent());
		assertTrue(form.adviceDe(Locale.US).isPresent());
		QuestionForm meant = new QuestionForm("Do you like it?", "", QuestionType.CLOSED, Set.of("goal"), Set.of(), false, Set.of(), "");
		assertTrue(meant.adviceEn(Locale.US).isEmpty());
		assertTrue(meant.adviceDe(Locale.US).isEmpty());
	}

	@Test
	void editingBeginsWithWhatIsThereAndSavesTheSame() {
		QuestionForm form = QuestionForm.of(known.draft(), bank.tags());
		assertEquals(known.draft(), form.draft(bank));
	}

	private Map<QuestionForm.Field, String> problems(String english, String german, Optional<Long> edited) {
		return new QuestionForm(english, german, QuestionType.OPEN, Set.of("goal"), Set.of(), false, Set.of(), "").problems(bank, edited, Locale.US);
	}
}
