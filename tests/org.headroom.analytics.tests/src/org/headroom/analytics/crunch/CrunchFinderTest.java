package org.headroom.analytics.crunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.QuarterPattern;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class CrunchFinderTest {
	private static final FiscalCalendar YEAR = FiscalCalendar.calendarYear();
	private static final FiscalCalendar RETAIL = FiscalCalendar.of(MonthDay.of(2, 1), QuarterPattern.W445, DayOfWeek.MONDAY);
	private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

	@Test
	void nineteenDealsAreTooFew() {
		assertEquals(new Crunch.TooFew(19, 20), CrunchFinder.find(quarterEnds(19), YEAR, 1));
	}

	@Test
	void aPileAtQuarterEndIsFoundThere() {
		Crunch.Window window = assertInstanceOf(Crunch.Window.class, CrunchFinder.find(quarterEnds(60), YEAR, 2));
		assertEquals(Cycle.QUARTER, window.cycle());
		assertTrue(window.covers(LocalDate.of(2026, 6, 29), YEAR));
		assertFalse(window.covers(LocalDate.of(2026, 5, 15), YEAR));
		assertTrue(window.share() > 0.9 && window.timeShare() < 0.34, window.toString());
	}

	@Test
	void aPileAtMonthEndsIsFoundInThePeriods() {
		List<LocalDate> closed = new ArrayList<>();
		for (int month = 0; month < 18; month++) {
			for (int deal = 0; deal < 3; deal++) {
				closed.add(BEGIN.plusMonths(month + 1).minusDays(1 + deal));
			}
		}
		Crunch.Window window = assertInstanceOf(Crunch.Window.class, CrunchFinder.find(closed, YEAR, 1));
		assertEquals(Cycle.PERIOD, window.cycle());
		assertTrue(window.covers(LocalDate.of(2026, 2, 27), YEAR));
		assertFalse(window.covers(LocalDate.of(2026, 2, 10), YEAR));
	}

	@Test
	void aWindowMayRunOverTheEndOfTheQuarter() {
		List<LocalDate> closed = new ArrayList<>();
		for (int quarter = 1; quarter < 9; quarter++) {
			for (int day = -5; day < 5; day++) {
				closed.add(BEGIN.plusMonths(3L * quarter).plusDays(day));
			}
		}
		Crunch.Window window = assertInstanceOf(Crunch.Window.class, CrunchFinder.find(closed, YEAR, 1));
		assertTrue(window.covers(LocalDate.of(2026, 3, 30), YEAR) && window.covers(LocalDate.of(2026, 4, 2), YEAR), window.toString());
	}

	@Test
	void aSeasonOfItsOwnIsUsedWhereTwoYearsShowIt() {
		List<LocalDate> closed = new ArrayList<>();
		for (int year = 0; year < 3; year++) {
			for (int deal = 0; deal < 20; deal++) {
				closed.add(LocalDate.of(2023 + year, 12, 5).plusDays(deal % 7));
				closed.add(LocalDate.of(2023 + year, 4, 1).plusDays(deal * 4L));
			}
		}
		Crunch.Window december = assertInstanceOf(Crunch.Window.class, CrunchFinder.find(closed, YEAR, 4));
		assertTrue(december.season() && december.covers(LocalDate.of(2026, 12, 8), YEAR), december.toString());
		assertFalse(assertInstanceOf(Crunch.Window.class, CrunchFinder.find(closed, YEAR, 2)).season());
	}

	@Test
	void aFirstQuarterCutShortDoesNotCount() {
		FiscalCalendar young = YEAR.beginning(LocalDate.of(2025, 3, 1));
		List<LocalDate> closed = new ArrayList<>();
		for (int deal = 0; deal < 30; deal++) {
			closed.add(LocalDate.of(2025, 3, 1).plusDays(deal));
		}
		assertEquals(new Crunch.TooFew(0, 20), CrunchFinder.find(closed, young, 2));
	}

	@Test
	void evenClosingsShowAPatternInAtMostOneOfTwentyPeople(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(3);
		int found = 0;
		for (int person = 0; person < 2_000; person++) {
			List<LocalDate> closed = new ArrayList<>();
			for (int deal = 0; deal < 40; deal++) {
				closed.add(LocalDate.of(2024, 1, 29).plusDays(random.nextInt(0, 2 * 364 - 1)));
			}
			found += CrunchFinder.find(closed, RETAIL, 0) instanceof Crunch.Window ? 1 : 0;
		}
		reporter.publishEntry("crunch found where there is none", Double.toString(found / 2_000.0));
		assertTrue(found <= 0.06 * 2_000, found + " of 2000");
	}

	private static List<LocalDate> quarterEnds(int deals) {
		List<LocalDate> closed = new ArrayList<>();
		for (int deal = 0; deal < deals; deal++) {
			closed.add(BEGIN.plusMonths(3L * (1 + deal % 7)).minusDays(1 + deal % 14));
		}
		return closed;
	}
}
