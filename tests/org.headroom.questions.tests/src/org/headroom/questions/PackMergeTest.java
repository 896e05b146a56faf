package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Settings;
import org.headroom.method.LocalText;
import org.headroom.questions.fakes.InMemoryQuestions;
import org.junit.jupiter.api.Test;

class PackMergeTest {
	private static final QuestionDraft FAR = QuestionDraft.open("How far?", "Wie weit?", "goal").withKey("far");
	private static final QuestionDraft NEAR = QuestionDraft.open("How near?", "Wie nah?", "goal").withKey("near");

	private final InMemoryQuestions questions = new InMemoryQuestions();
	private final LongSupplier ids = new AtomicLong()::incrementAndGet;

	@Test
	void newOnesAreAddedAndAgainNothingChanges() {
		assertEquals(new Merged(2, 0, 0, 0), merge(FAR, NEAR));
		assertEquals(new Merged(0, 0, 2, 0), merge(FAR, NEAR));
		assertEquals(2, questions.writes());
		assertEquals("acme/far", questions.byKey("acme/far").orElseThrow().key());
	}

	@Test
	void whatNobodyTouchedFollowsItsPack() {
		merge(FAR, NEAR);
		assertEquals(new Merged(0, 1, 1, 0), merge(FAR.withTexts("How far, really?", "Wie weit wirklich?"), NEAR));
		Question far = questions.byKey("acme/far").orElseThrow();
		assertEquals("How far, really?", far.textEn());
		assertFalse(far.edited());
	}

	@Test
	void whatSomebodyEditedOrRetiredIsTheirs() {
		merge(FAR, NEAR);
		Question far = questions.byKey("acme/far").orElseThrow();
		far.edit(FAR.withTexts("How far today?", ""));
		Question near = questions.byKey("acme/near").orElseThrow();
		near.retire();
		assertEquals(new Merged(0, 0, 0, 2), merge(FAR.withTags("team"), NEAR.withTags("team")));
		assertEquals("How far today?", far.textEn());
		assertTrue(near.retired());
		assertEquals("How near?", near.textEn());
	}

	@Test
	void whatAPackLeavesOutStays() {
		merge(FAR, NEAR);
		merge(NEAR);
		assertEquals(2, questions.all(false).size());
	}

	@Test
	void packsDoNotMeet() {
		merge(FAR);
		new PackMerge(questions, ids).merge(new Pack("other", LocalText.NONE, 1, List.of(FAR)), Origin.PACK);
		assertEquals(2, questions.all(false).size());
	}

	@Test
	void aWorkspaceIsSeededOnceAnEdition() {
		InMemoryWorkspace workspace = new InMemoryWorkspace().with(Questions.class, questions);
		ShippedQuestions.seed(workspace, ids);
		int all = ShippedQuestions.pack().questions().size();
		assertEquals(all, questions.all(true).size());
		assertTrue(questions.all(true).stream().allMatch(question -> question.origin() == Origin.SHIPPED && question.key().startsWith("headroom/")));
		ShippedQuestions.seed(workspace, ids);
		assertEquals(all, questions.writes());
	}

	@Test
	void anOlderProductLeavesTheQuestionsOfANewerOne() {
		InMemoryWorkspace workspace = new InMemoryWorkspace().with(Questions.class, questions);
		workspace.port(Settings.class).put(ShippedQuestions.SEEDED, "99999:0");
		ShippedQuestions.seed(workspace, ids);
		assertEquals(0, questions.writes());
	}

	private Merged merge(QuestionDraft... drafts) {
		return new PackMerge(questions, ids).merge(new Pack("acme", LocalText.NONE, 1, List.of(drafts)), Origin.PACK);
	}
}
