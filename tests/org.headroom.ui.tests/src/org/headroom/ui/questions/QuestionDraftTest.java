package org.headroom.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.headroom.questions.Audience;
import org.headroom.questions.QuestionType;
import org.headroom.ui.drafts.Kept;
import org.junit.jupiter.api.Test;

/** A half-worded question comes back as it was. */
class QuestionDraftTest {

	@Test
	void everyFieldComesBack() {
		QuestionForm typed = new QuestionForm("What would", "Was wür", QuestionType.values()[1], Set.of("goal", "will"), Set.of("slump"), true, Set.of(Audience.values()[0]), "a, b");
		assertEquals(typed, QuestionForm.blank().with(new Kept(typed.words())));
		assertEquals(QuestionForm.blank(), typed.with(new Kept(QuestionForm.blank().words())));
	}

	@Test
	void aDraftOfAnotherVersionLeavesWhatItDoesNotKnow() {
		QuestionForm form = new QuestionForm("x", "", QuestionType.values()[0], Set.of("goal"), Set.of(), false, Set.of(), "");
		assertEquals(form, form.with(new Kept(java.util.Map.of("type", "NO_SUCH", "other", "y"))));
	}
}
