package org.headroom.ui.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutosaveTest {
	private final List<Runnable> timers = new ArrayList<>();
	private final List<Integer> pauses = new ArrayList<>();
	private final List<String> disk = new ArrayList<>();
	private int told;
	private final Autosave autosave = new Autosave((millis, what) -> {
		pauses.add(millis);
		timers.add(what);
	}, () -> told++);

	@Test
	void wordsGoOutWellWithinASecondOfTheFirstLetter() {
		type("answer", "H");
		assertEquals(List.of(Autosave.PAUSE_MILLIS), pauses);
		assertTrue(Autosave.PAUSE_MILLIS <= 400);
		assertTrue(disk.isEmpty());
	}

	@Test
	void typingOnDoesNotPutTheWriteOff() {
		type("answer", "H");
		type("answer", "He");
		type("answer", "Her");
		assertEquals(1, timers.size());
		pass();
		assertEquals(List.of("Her"), disk);
	}

	@Test
	void whatIsTypedAfterAWriteStartsAnew() {
		type("answer", "Her");
		pass();
		type("answer", "Here");
		pass();
		assertEquals(List.of("Her", "Here"), disk);
	}

	@Test
	void fieldsGoOutInTheOrderTheyWereFirstTouched() {
		type("first", "one");
		type("second", "two");
		type("first", "one and more");
		autosave.flush();
		assertEquals(List.of("one and more", "two"), disk);
	}

	@Test
	void aFieldThatWasFlushedIsNotWrittenAgainByItsTimer() {
		type("answer", "word");
		autosave.flush();
		pass();
		assertEquals(List.of("word"), disk);
		assertFalse(autosave.waits());
	}

	@Test
	void whetherSomethingWaitsIsTold() {
		type("answer", "word");
		assertTrue(autosave.waits("answer"));
		assertFalse(autosave.waits("other"));
		autosave.flush("answer");
		assertEquals(2, told);
	}

	private void type(String field, String words) {
		autosave.changed(field, () -> disk.add(words));
	}

	/** The time of all timers passes. */
	private void pass() {
		List<Runnable> due = List.copyOf(timers);
		timers.clear();
		due.forEach(Runnable::run);
	}
}
