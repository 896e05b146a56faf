package org.headroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SaidInSessionsTest {

	@Test
	void theWordsAroundTheFirstOneTypedAreShownOnOneLine() {
		assertEquals("…asks for\u0020silence and…", SaidInSessions.snippet("Somebody who asks for\nsilence and means it", "silence", 20));
	}

	@Test
	void aShortTextIsShownWhole() {
		assertEquals("Hold the price", SaidInSessions.snippet("Hold the price", "PRICE hold", 30));
	}

	@Test
	void wordsThatStandElsewhereInTheTextDoNotMatter() {
		assertTrue(SaidInSessions.snippet("One long answer about many things", "nowhere", 12).startsWith("One long"));
	}
}
