package org.headroom.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

	@Test
	void wordsBreakAtBlanksAndKeepTheirIndent() {
		assertEquals(List.of("  one two", "  three"), Page.wrap("  one two three", 10));
		assertEquals(List.of("unbreakable", "word"), Page.wrap("unbreakable word", 5));
	}

	@Test
	void aLabelStandsOnceBesideItsLines() {
		assertEquals(List.of("Next            Ada", "                Bo"), new Page().under("Next", "Ada").under("Next", "Bo").lines(40));
	}

	@Test
	void numbersStandUnderEachOther() {
		Columns columns = new Columns().text("Name").number("Won").row("Ada", "1").row("Zoë", "1,200");
		assertEquals(List.of("Name    Won", "Ada       1", "Zoë   1,200"), columns.lines());
	}

	@Test
	void aRowHasACellForEachHeading() {
		Columns columns = new Columns().text("Name").number("Won");
		assertThrows(IllegalArgumentException.class, () -> columns.row("Ada"));
	}

	@Test
	void barsGoFromZeroToTheLargest() {
		assertEquals("▁▅█", Sparkline.of(List.of(BigDecimal.ZERO, BigDecimal.valueOf(5), BigDecimal.TEN)));
		assertEquals("▁▁", Sparkline.of(List.of(BigDecimal.ZERO, BigDecimal.valueOf(-3))));
		assertEquals("", Sparkline.of(List.of()));
	}

	@Test
	void jsonQuotesWhatNeedsQuoting() {
		Json json = new Json().put("text", "a \"b\"\n\\\u0007").put("none", Optional.empty()).put("list", List.of()).id("id", 9007199254740993L);
		assertEquals("{\n  \"text\": \"a \\\"b\\\"\\n\\\\\\u0007\",\n  \"none\": null,\n  \"list\": [],\n  \"id\": \"9007199254740993\"\n}", json.toString());
	}
}
