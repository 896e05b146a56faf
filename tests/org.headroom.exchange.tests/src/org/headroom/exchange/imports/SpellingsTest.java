package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingsTest {
	private final Spellings spellings = new Spellings();

	@Test
	void theMostFrequentSpellingCounts() {
		count("GTX-Pro", "GTX Pro", "GTX Pro", "gtx pro");
		assertEquals("GTX Pro", spellings.of("GTX-Pro"));
		assertEquals("GTX Pro", spellings.of("gtx pro"));
	}

	@Test
	void ofEqualsTheLongerOneCounts() {
		count("GTXPro", "GTX Pro");
		assertEquals("GTX Pro", spellings.of("GTXPro"));
	}

	@Test
	void aWordThatOtherProductsWriteAsTwoIsTakenApart() {
		count("GTXPro", "GTX Basic", "GTX Plus Pro", "MG Special");
		assertEquals("GTX Pro", spellings.of("GTXPro"));
		assertEquals(List.of("GTX Pro"), List.copyOf(spellings.chosen()));
	}

	@Test
	void aWordOnlyHalfOfWhichOccursElsewhereStays() {
		count("CloudStore", "Cloud Basic", "Store Pro");
		assertEquals("CloudStore", spellings.of("CloudStore"));
	}

	@Test
	void aProductsFileCountsBeforeTheFrequency() {
		spellings.reference(List.of("GTX Pro"));
		count("GTXPRO", "GTXPRO", "GTXPRO", "GTX Pro");
		assertEquals("GTX Pro", spellings.of("GTXPRO"));
	}

	@Test
	void differentProductsStayDifferent() {
		count("GTX Pro", "GTX Plus Pro", "GTX 500", "GTK 500");
		assertEquals("GTK 500", spellings.of("GTK 500"));
		assertEquals(List.of(), List.copyOf(spellings.chosen()));
	}

	@Test
	void freeTextIsLeftAlone() {
		for (int at = 0; at < 6_000; at++) {
			spellings.count("text " + at);
			spellings.count("TEXT " + at);
		}
		spellings.settle();
		assertEquals("TEXT 1", spellings.of("TEXT 1"));
	}

	private void count(String... cells) {
		List.of(cells).forEach(spellings::count);
		spellings.settle();
	}
}
