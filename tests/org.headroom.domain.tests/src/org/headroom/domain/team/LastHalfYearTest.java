package org.headroom.domain.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.QuarterResult;
import org.junit.jupiter.api.Test;

class LastHalfYearTest {
	private final List<FiscalQuarter> quarters = FiscalCalendar.calendarYear().closed(6, LocalDate.of(2025, 12, 31));

	@Test
	void smallerDealsAreToldWithTheirN() {
		List<Fact> facts = facts(12, 8, 100, 12, 8, 70);
		assertEquals(List.of(Fact.Kind.DEAL_SIZE), facts.stream().map(Fact::kind).toList());
		assertEquals("Deals won in the last two quarters were 30% smaller than in the 4 quarters before (n = 24 against 48).", facts.get(0).sentence(Locale.ENGLISH));
		assertTrue(facts.get(0).sentence(Locale.GERMAN).contains("kleiner"));
	}

	@Test
	void aWinRateWithinChanceIsNotTold() {
		assertEquals(List.of(), facts(12, 8, 100, 11, 9, 100));
	}

	@Test
	void aWinRateFarBelowIsTold() {
		List<Fact> facts = facts(15, 5, 100, 10, 15, 100);
		assertEquals(Fact.Kind.WIN_RATE, facts.get(0).kind());
		assertTrue(facts.get(0).change() < 0);
	}

	@Test
	void fewDealsAreSilent() {
		assertEquals(List.of(), facts(12, 8, 100, 4, 1, 20));
	}

	@Test
	void oneQuarterAloneSaysNothing() {
		assertEquals(List.of(), new LastHalfYear().facts(1, quarters.subList(0, 2), List.of()));
	}

	private List<Fact> facts(int wonBefore, int lostBefore, int sizeBefore, int wonLater, int lostLater, int sizeLater) {
		List<QuarterResult> results = IntStream.range(0, 6).mapToObj(index -> index < 4
				? result(index, wonBefore, lostBefore, sizeBefore) : result(index, wonLater, lostLater, sizeLater)).toList();
		return new LastHalfYear().facts(1, quarters, results);
	}

	private QuarterResult result(int index, int won, int lost, int size) {
		return new QuarterResult(1, quarters.get(index), won, lost, BigDecimal.valueOf((long) won * size));
	}
}
