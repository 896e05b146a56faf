package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class SaveStateTest {
	private final SaveState state = new SaveState(Words.of(SessionPart.class, SmallTeam.ENGLISH), new SmallTeam().clock);

	@Test
	void whatIsOnItsWayIsNotSavedYet() {
		assertEquals("saving…", state.say(true, 0));
		state.begun();
		assertEquals("saving…", state.say(false, 0));
	}

	@Test
	void theTimeOfTheLastWriteIsTold() {
		state.begun();
		state.written("answer");
		assertTrue(state.say(false, 0).startsWith("saved 8:00"));
	}

	@Test
	void savedIsNotSaidAloneOfWhatCantBeRead() {
		assertEquals("saved · one entry can’t be read", state.say(false, 1));
		assertEquals("saving… · 2 entries can’t be read", state.say(true, 2));
	}

	@Test
	void whatWasRefusedIsKeptUntilItIsWrittenAgain() {
		List<String> again = new ArrayList<>();
		state.begun();
		state.refused("answer", () -> again.add("answer"));
		assertTrue(state.failed());
		assertTrue(state.holds("answer"));
		assertEquals("not saved", state.say(false, 0));
		state.again().forEach(Runnable::run);
		assertEquals(List.of("answer"), again);
		assertFalse(state.failed());
	}

	@Test
	void newerWordsThatAreWrittenReplaceTheRefusedOnes() {
		state.begun();
		state.refused("answer", () -> { });
		state.begun();
		state.written("answer");
		assertFalse(state.failed());
	}
}
