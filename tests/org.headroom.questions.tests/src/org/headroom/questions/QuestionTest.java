package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.headroom.domain.team.Segment;
import org.junit.jupiter.api.Test;

class QuestionTest {
	private static final QuestionDraft DRAFT = QuestionDraft.open("How far?", "Wie weit?", "goal");

	@Test
	void readersGetTheirLanguage() {
		Question question = Question.own(7, DRAFT);
		assertEquals("How far?", question.text(Locale.UK));
		assertEquals("Wie weit?", question.text(Locale.GERMANY));
		assertEquals("How far?", question.text(Locale.JAPAN));
	}

	@Test
	void aQuestionInOneLanguageIsShownInIt() {
		Question german = Question.own(7, DRAFT.withTexts("", " Wie weit? "));
		assertEquals("Wie weit?", german.text(Locale.ENGLISH));
		assertFalse(german.speaks(Locale.ENGLISH));
		assertTrue(german.speaks(Locale.GERMAN));
		assertFalse(german.speaks(Locale.FRENCH));
		assertEquals("How far?", Question.own(7, DRAFT.withTexts("How far?", "")).text(Locale.GERMAN));
	}

	@Test
	void whatGoesInComesOut() {
		QuestionDraft full = new QuestionDraft("", "How far?", "Wie weit?", QuestionType.SCALE, Set.of("goal", "will"), Set.of("ceiling", "stay"), true,
				Set.of(Audience.TOP, Audience.NEW), Set.of("team"));
		Question question = Question.own(7, full);
		assertEquals(full, question.draft());
		assertEquals(Set.of("goal", "will"), question.stages());
		assertEquals(Set.of(Audience.TOP, Audience.NEW), question.audiences());
		assertTrue(question.situational());
		assertEquals("own/7", question.key());
		assertEquals("own", question.pack());
		assertEquals(Origin.OWN, question.origin());
	}

	@Test
	void nothingIsAnEmptySet() {
		Question question = Question.own(7, DRAFT);
		assertEquals(Set.of(), question.triggers());
		assertEquals(Set.of(), question.audiences());
		assertEquals(Set.of(), question.tags());
	}

	@Test
	void everyoneIsNobodyInParticular() {
		assertEquals(Set.of(), DRAFT.withAudiences(Audience.EVERYONE, Audience.TOP).audiences());
	}

	@Test
	void onlyARealChangeCountsAsAnEdit() {
		Question question = Bank.of(1, DRAFT);
		question.edit(question.draft());
		assertFalse(question.edited());
		question.edit(question.draft().withTexts("How far today?", "Wie weit heute?"));
		assertTrue(question.edited());
		assertEquals("How far today?", question.textEn());
		assertEquals("test/q1", question.key());
		question.edit(question.draft());
		assertTrue(question.edited());
	}

	@Test
	void retiredOnesComeBack() {
		Question question = Question.own(7, DRAFT);
		question.retire();
		assertTrue(question.retired());
		question.restore();
		assertFalse(question.retired());
	}

	@Test
	void draftsCheckThemselves() {
		assertThrows(IllegalArgumentException.class, () -> DRAFT.withTexts(" ", ""));
		assertThrows(IllegalArgumentException.class, () -> DRAFT.withTexts("x".repeat(QuestionDraft.LONGEST + 1), ""));
		assertThrows(IllegalArgumentException.class, () -> DRAFT.withKey("Not A Key"));
		assertThrows(IllegalArgumentException.class, () -> DRAFT.withTags("two words"));
		assertThrows(IllegalArgumentException.class, () -> DRAFT.withTriggers(true));
		assertThrows(IllegalArgumentException.class, () -> QuestionDraft.open("How?", "", "Goal!"));
	}

	@Test
	void aUseStartsWithoutAnOutcome() {
		QuestionUse use = new QuestionUse(1, 2, 3, 4, Instant.EPOCH);
		assertEquals(UseOutcome.NEITHER, use.outcome());
		use.ledTo(UseOutcome.OWN_INSIGHT);
		assertEquals(UseOutcome.OWN_INSIGHT, use.outcome());
	}

	@Test
	void segmentsBecomeAudiences() {
		assertEquals(Audience.TOP, Audience.of(Segment.TOP));
		assertEquals(Audience.EVERYONE, Audience.of(Segment.TOO_NEW));
	}
}
