package org.headroom.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LeadLinksTest {

	@Test
	void theFirstFigureLeadsToItsRows() {
		assertEquals("Your <a href=\"top\">3</a> strongest had 2% of it.", LeadLinks.first("Your 3 strongest had 2% of it.", "top"));
	}

	@Test
	void aSentenceWithoutAFigureStaysAsItIs() {
		assertEquals("Nothing is due, Smith && Sons.", LeadLinks.first("Nothing is due, Smith & Sons.", "top"));
	}
}
