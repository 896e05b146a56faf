package org.headroom.persistence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.questions.Audience;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionDraft;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;
import org.headroom.questions.UseOutcome;
import org.junit.jupiter.api.Test;

/** What every {@link Questions} does. */
public abstract class QuestionsContract extends PortContract {
	private static final QuestionDraft DRAFT = QuestionDraft.open("What would make it a 7?", "Was würde daraus eine 7 machen?", "reality");

	@Test
	void aQuestionIsReadAsSaved() {
		QuestionDraft draft = DRAFT.withTriggers(true, "top-performer").withAudiences(Audience.values()[1]).withTags("scale", "growth");
		questions().save(Question.own(7, draft));
		Question found = questions().byId(7).orElseThrow();
		assertEquals(Question.own(7, draft).draft(), found.draft());
		assertEquals(List.of(Question.own(7, draft).key(), false, false), List.of(found.key(), found.edited(), found.retired()));
		assertEquals(7, questions().byKey(found.key()).orElseThrow().id());
		assertEquals(Optional.empty(), questions().byKey("none"));
	}

	@Test
	void theyAreToldInTheOrderTheyWereAddedRetiredOnesOnRequest() {
		questions().saveAll(List.of(Question.own(7, DRAFT), Question.own(8, DRAFT), Question.own(9, DRAFT)));
		questions().retire(8);
		questions().retire(4711);
		assertEquals(List.of(7L, 9L), ids(false));
		assertEquals(List.of(7L, 8L, 9L), ids(true));
		questions().restore(8);
		assertEquals(List.of(7L, 8L, 9L), ids(false));
	}

	@Test
	void usesAreKeptAndReplaced() {
		ann();
		port(Sessions.class).save(new CoachingSession(10, 1, SessionKind.TOUCH));
		questions().save(Question.own(7, DRAFT));
		QuestionUse first = new QuestionUse(20, 7, 10, 1, Instant.ofEpochSecond(5));
		questions().record(first);
		questions().record(new QuestionUse(21, 7, 10, 1, Instant.ofEpochSecond(9)));
		first.ledTo(UseOutcome.OWN_INSIGHT);
		questions().record(first);
		assertEquals(List.of(21L, 20L), questions().usesOf(1).stream().map(QuestionUse::id).toList());
		assertEquals(List.of(20L, 21L), questions().usesIn(10).stream().map(QuestionUse::id).toList());
		assertEquals(UseOutcome.OWN_INSIGHT, questions().usesIn(10).getFirst().outcome());
		assertFalse(questions().usesOf(2).iterator().hasNext());
	}

	@Test
	void whatWasReadCanBeEditedAndSavedAgain() {
		questions().save(Question.own(7, DRAFT));
		Question read = questions().byId(7).orElseThrow();
		read.edit(DRAFT.withTexts("What else?", ""));
		questions().save(read);
		assertEquals("What else?", questions().byId(7).orElseThrow().textEn());
		assertEquals(List.of(7L), ids(true));
	}

	private Questions questions() {
		return port(Questions.class);
	}

	private List<Long> ids(boolean retired) {
		return questions().all(retired).stream().map(Question::id).toList();
	}
}
