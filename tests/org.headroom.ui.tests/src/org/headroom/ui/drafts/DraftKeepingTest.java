package org.headroom.ui.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headroom.domain.workspace.Draft;
import org.headroom.domain.workspace.Drafts;
import org.junit.jupiter.api.Test;

class DraftKeepingTest {
	private final ShelfAtHand at = new ShelfAtHand();
	private final TrialForm form = new TrialForm();
	private final DraftKeeping keeping = form.keptOn(at.shelf());

	/** A form with one field, by hand. */
	private static final class TrialForm implements DraftKeeping.Form {
		private final Map<String, String> fields = new HashMap<>(Map.of("evidence", "", "day", "today"));
		private DraftKeeping keeping;
		private String note = "";

		DraftKeeping keptOn(DraftShelf shelf) {
			keeping = new DraftKeeping(shelf, "trial", this, said -> note = said);
			return keeping;
		}

		void type(String words) {
			fields.put("evidence", words);
			keeping.changed();
		}

		void open(String subject) {
			fields.putAll(Map.of("evidence", "", "day", "today"));
			keeping.open(subject);
		}

		@Override
		public Map<String, String> words() {
			return Map.copyOf(fields);
		}

		@Override
		public void fill(Map<String, String> words) {
			fields.putAll(words);
			keeping.changed();
		}
	}

	@Test
	void eachSubjectHasItsOwnWordsWhicheverIsOpen() {
		form.open("1");
		form.type("they called");
		form.open("2");
		assertEquals("", form.fields.get("evidence"));
		assertEquals("", form.note);
		form.type("other");
		form.open("1");
		assertEquals("they called", form.fields.get("evidence"));
		assertEquals("Not saved yet, from 8:00 AM", form.note.replace('\u202f', ' '));
	}

	@Test
	void wordsAreOnDiskWithoutASaveAndAfterARestart() {
		form.open("1");
		form.type("half a sent");
		at.pass();
		assertEquals("half a sent", at.onDisk().getFirst().words().get("evidence"));
		TrialForm later = new TrialForm();
		later.keptOn(at.restarted());
		later.open("1");
		assertEquals("half a sent", later.fields.get("evidence"));
	}

	@Test
	void leavingTheFormWritesAtOnce() {
		form.open("1");
		form.type("x");
		keeping.leave();
		assertEquals(1, at.onDisk().size());
	}

	@Test
	void aFormThatSaysWhatItSaidAtFirstHasNoDraft() {
		form.open("1");
		form.type("x");
		at.pass();
		form.type("");
		at.pass();
		assertEquals(List.of(), at.onDisk());
	}

	@Test
	void aSavedFormForgetsItsDraftOnlyOnceItIsOnDisk() {
		form.open("1");
		form.type("x");
		Runnable written = keeping.saving();
		keeping.leave();
		assertTrue(keeping.waits("1"), "the write may still fail");
		written.run();
		at.shelf().flush();
		assertFalse(keeping.waits("1"));
		assertEquals(List.of(), at.onDisk());
	}

	@Test
	void wordsTypedAfterASaveAreNotForgottenWithIt() {
		form.open("1");
		form.type("x");
		Runnable written = keeping.saving();
		form.type("xy");
		written.run();
		assertTrue(keeping.waits("1"));
	}

	@Test
	void aCancelledFormCanHaveItsWordsBack() {
		form.open("1");
		form.type("x");
		Runnable back = keeping.discard().orElseThrow();
		assertEquals(List.of(), at.onDisk());
		form.open("1");
		assertEquals("", form.fields.get("evidence"));
		back.run();
		form.open("1");
		assertEquals("x", form.fields.get("evidence"));
		keeping.leave();
		assertEquals(1, at.onDisk().size());
	}

	@Test
	void cancellingAnUntouchedFormOffersNothing() {
		form.open("1");
		assertTrue(keeping.discard().isEmpty());
	}

	@Test
	void whoTypesBeforeTheDiskAnsweredKeepsBoth() {
		at.port().keep(new Draft(new Draft.Key("trial", "1"), Map.of("evidence", "old", "day", "monday"), at.now()));
		DraftShelf slow = at.unread();
		TrialForm quick = new TrialForm();
		quick.keptOn(slow);
		quick.open("1");
		quick.type("new");
		slow.read();
		assertEquals(Map.of("evidence", "new", "day", "monday"), quick.fields);
	}

	@Test
	void aRefusedWriteIsTriedAgainWithTheNext() {
		Drafts disk = at.port();
		at.workspace().with(Drafts.class, new Drafts() {
			@Override
			public List<Draft> all() {
				return List.of();
			}

			@Override
			public void keep(Draft draft) {
				throw new IllegalStateException("disk full");
			}

			@Override
			public void forget(Draft.Key key) {
				throw new IllegalStateException("disk full");
			}
		});
		form.open("1");
		form.type("x");
		at.pass();
		at.workspace().with(Drafts.class, disk);
		form.open("2");
		form.type("y");
		at.pass();
		assertEquals(2, at.onDisk().size());
	}
}
