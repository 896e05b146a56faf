package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.headroom.domain.sessions.Commitment;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;

class PromiseDraftTest {
	private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);
	private final PromiseDraft known = draft("Call procurement", Optional.empty());

	@Test
	void whatWasChangedElsewhereAndNotHereStays() {
		PromiseDraft stored = draft("Call procurement", Optional.of(FRIDAY));
		PromiseDraft mine = draft("Call procurement twice", Optional.empty());
		assertEquals(draft("Call procurement twice", Optional.of(FRIDAY)), mine.over(stored, known));
	}

	@Test
	void wordsChangedOnBothSidesAreBothKept() {
		PromiseDraft kept = draft("Call them today", Optional.empty()).over(draft("Write to them", Optional.empty()), known);
		assertEquals("Call them today / Write to them", kept.what());
	}

	@Test
	void aSpaceAtTheEndIsNoChange() {
		PromiseDraft stored = draft("Write to them", Optional.empty());
		assertEquals("Write to them", draft("Call procurement ", Optional.empty()).over(stored, known).what());
	}

	@Test
	void aDateAlonePromisesNothing() {
		assertTrue(new PromiseDraft(Party.MANAGER, " ", Optional.of(FRIDAY), "", "", Optional.of(8), Visibility.OURS).empty());
		assertFalse(known.empty());
	}

	@Test
	void aFilledCommitmentSaysWhatTheRowSays() {
		Commitment promise = new Commitment(1, 2, Party.SALESPERSON, "");
		PromiseDraft draft = new PromiseDraft(Party.SALESPERSON, "Call", Optional.of(FRIDAY), "they do not answer", "I write", Optional.of(8), Visibility.MINE);
		draft.fill(promise);
		assertEquals(draft, PromiseDraft.of(promise));
	}

	@Test
	void aClearedConfidenceIsCleared() {
		Commitment promise = new Commitment(1, 2, Party.SALESPERSON, "Call");
		promise.confidence(8);
		PromiseDraft sure = PromiseDraft.of(promise);
		PromiseDraft unsure = new PromiseDraft(sure.owner(), sure.what(), sure.due(), sure.situation(), sure.action(), Optional.empty(), sure.visibility());
		unsure.over(sure, sure).fill(promise);
		assertEquals(Optional.empty(), promise.confidence());
	}

	private static PromiseDraft draft(String what, Optional<LocalDate> due) {
		return new PromiseDraft(Party.SALESPERSON, what, due, "", "", Optional.empty(), Visibility.OURS);
	}
}
