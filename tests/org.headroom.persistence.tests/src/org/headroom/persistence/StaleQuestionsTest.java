package org.headroom.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.headroom.domain.workspace.StaleRecord;
import org.headroom.domain.workspace.Workspace;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionDraft;
import org.headroom.questions.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two who change the same question. */
class StaleQuestionsTest {
	private static final QuestionDraft DRAFT = QuestionDraft.open("What would make it a 7?", "Was würde daraus eine 7 machen?", "reality");
	private Workspace workspace;

	@BeforeEach
	void open(@TempDir Path folder) {
		workspace = Fresh.open(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void savingAllIsAllOrNothing() {
		questions().save(Question.own(7, DRAFT));
		Question stale = questions().byId(7).orElseThrow();
		questions().retire(7);
		stale.edit(DRAFT.withTexts("Changed?", ""));
		assertThrows(StaleRecord.class, () -> questions().saveAll(List.of(Question.own(8, DRAFT), stale)));
		assertEquals(List.of(7L), questions().all(true).stream().map(Question::id).toList());
	}

	@Test
	void whatWasChangedMeanwhileIsStale() {
		questions().save(Question.own(7, DRAFT));
		Question one = questions().byId(7).orElseThrow();
		Question other = questions().byId(7).orElseThrow();
		one.edit(DRAFT.withTexts("One?", ""));
		questions().save(one);
		other.edit(DRAFT.withTexts("Other?", ""));
		assertThrows(StaleRecord.class, () -> questions().save(other));
		assertEquals("One?", questions().byId(7).orElseThrow().textEn());
		assertTrue(questions().byId(7).orElseThrow().edited());
	}

	private Questions questions() {
		return workspace.port(Questions.class);
	}
}
