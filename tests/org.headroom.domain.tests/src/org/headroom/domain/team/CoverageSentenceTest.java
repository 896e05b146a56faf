package org.headroom.domain.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CoverageSentenceTest {

	@Test
	void theShareComesWithItsIntervalItsHeadsAndItsN() {
		String sentence = CoverageSentence.of(new Coverage.Shares(3, 15, 90, 1000, 0.041, 0.153, 34), Locale.ENGLISH);
		for (String part : new String[] {"9%", "between 4% and 15%", "20% of the heads", "n = 34"}) {
			assertTrue(sentence.contains(part), part + " is missing: " + sentence);
		}
	}

	@Test
	void oneTopPerformerIsSpokenOfInTheSingular() {
		String sentence = CoverageSentence.of(new Coverage.Shares(1, 8, 90, 1000, 0.041, 0.153, 34), Locale.ENGLISH);
		assertTrue(sentence.contains("strongest person") && sentence.contains(" is 12% of the heads"), sentence);
	}

	@Test
	void tooFewSessionsSayHowManyItTakes() {
		assertEquals("One development session in the last 90 days: too few to say who gets the time (it takes 8).",
				CoverageSentence.of(new Coverage.TooFew(1, 8), Locale.ENGLISH));
	}

	@Test
	void enoughSessionsWithoutAnybodyRankedSayThatInstead() {
		assertTrue(CoverageSentence.of(new Coverage.TooFew(9, 8), Locale.GERMAN).startsWith("Noch hat niemand genug abgeschlossen"));
	}
}
