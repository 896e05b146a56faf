package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AnswerTest {

	@Test
	void blankWordsAndUntouchedRowsSayNothing() {
		assertTrue(new Answer.Text(" \n").isEmpty());
		assertTrue(new Answer.Chosen(List.of()).isEmpty());
		assertTrue(new Answer.Ranked(List.of()).isEmpty());
		assertTrue(new Answer.Rows(List.of(new Row(Map.of("what", new Answer.Text(""))))).isEmpty());
	}

	@Test
	void zeroSaysSomething() {
		assertFalse(new Answer.ScalePoint(0).isEmpty());
		assertFalse(new Answer.Count(0).isEmpty());
	}

	@Test
	void plainTextFollowsTheReadersLanguage() {
		assertEquals("23. November 2026", new Answer.OnDate(LocalDate.of(2026, 11, 23)).plain(Locale.GERMANY));
		assertEquals("November 23, 2026", new Answer.OnDate(LocalDate.of(2026, 11, 23)).plain(Locale.US));
		Answer amount = new Answer.Amount(new BigDecimal("1200.50"), Currency.getInstance("EUR"));
		assertEquals("1.200,50 EUR", amount.plain(Locale.GERMANY));
		assertEquals("1,200.50 EUR", amount.plain(Locale.US));
	}

	@Test
	void aLinkReadsAsTheNameItHad() {
		assertEquals("Acme renewal", new Answer.LinkedDeal(4711, "Acme renewal").plain(Locale.US));
		assertEquals("Two logos", new Answer.LinkedGoal(4711, "Two logos").plain(Locale.US));
	}

	@Test
	void rowsReadLineByLineWithoutTheEmptyOnes() {
		Answer rows = new Answer.Rows(List.of(new Row(Map.of("a", new Answer.Text("call"))), new Row(Map.of("a", new Answer.Text("wait")))));
		assertEquals("call\nwait", rows.plain(Locale.US));
	}
}
