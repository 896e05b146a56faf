package org.headroom.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiscalCalendarTest {

	@Test
	void theCalendarYearHasItsFourQuarters() {
		FiscalQuarter quarter = FiscalCalendar.calendarYear().quarterOf(LocalDate.of(2026, 11, 23));
		assertEquals("Q4 2026", quarter.label());
		assertEquals(LocalDate.of(2026, 10, 1), quarter.first());
		assertEquals(LocalDate.of(2026, 12, 31), quarter.last());
		assertEquals(8, quarter.weekOf(LocalDate.of(2026, 11, 23)));
		assertEquals(13, quarter.weeks());
		assertEquals(13, quarter.weekOf(LocalDate.of(2026, 12, 31)));
		assertEquals(List.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1)), quarter.periods());
	}

	@Test
	void aYearFromFebruaryIsNamedByTheYearItEndsIn() {
		FiscalCalendar calendar = FiscalCalendar.of(MonthDay.of(2, 1), QuarterPattern.MONTHS, DayOfWeek.MONDAY);
		assertEquals("Q4 2027", calendar.quarterOf(LocalDate.of(2027, 1, 31)).label());
		assertEquals("Q1 2028", calendar.quarterOf(LocalDate.of(2027, 2, 1)).label());
	}

	@Test
	void anOrganisationThatBeganInMarchHasAPartFirstQuarter() {
		FiscalCalendar calendar = FiscalCalendar.calendarYear().beginning(LocalDate.of(2017, 3, 1));
		List<FiscalQuarter> closed = calendar.closed(8, LocalDate.of(2017, 12, 31));
		assertEquals(List.of("Q1 2017", "Q2 2017", "Q3 2017", "Q4 2017"), closed.stream().map(FiscalQuarter::label).toList());
		assertEquals(LocalDate.of(2017, 3, 1), closed.get(0).first());
		assertEquals(List.of(LocalDate.of(2017, 3, 1)), closed.get(0).periods());
	}

	@Test
	void aQuarterIsClosedOnlyOnceItsLastDayIsOver() {
		FiscalCalendar calendar = FiscalCalendar.calendarYear();
		assertEquals("Q3 2026", calendar.closed(1, LocalDate.of(2026, 12, 30)).get(0).label());
		assertEquals("Q4 2026", calendar.closed(1, LocalDate.of(2026, 12, 31)).get(0).label());
	}

	@Test
	void fourFourFiveCutsAQuarterIntoItsWeeks() {
		FiscalCalendar calendar = FiscalCalendar.of(MonthDay.of(2, 1), QuarterPattern.W445, DayOfWeek.SUNDAY);
		FiscalQuarter quarter = calendar.quarterOf(LocalDate.of(2026, 2, 15));
		assertEquals(LocalDate.of(2026, 2, 1), quarter.first());
		assertEquals(List.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 29)), quarter.periods());
		assertEquals(13, quarter.weeks());
	}

	@ParameterizedTest
	@EnumSource(QuarterPattern.class)
	void quartersFollowEachOtherWithoutGapOrOverlapForFiftyYears(QuarterPattern pattern) {
		FiscalCalendar calendar = FiscalCalendar.of(MonthDay.of(7, 1), pattern, DayOfWeek.SATURDAY);
		FiscalQuarter quarter = calendar.quarterOf(LocalDate.of(2000, 1, 1));
		while (quarter.first().getYear() < 2050) {
			FiscalQuarter next = calendar.quarterOf(quarter.last().plusDays(1));
			assertEquals(quarter.last().plusDays(1), next.first());
			assertEquals(quarter.number() % 4 + 1, next.number());
			quarter = next;
		}
	}

	@Test
	void aWeekYearHasFiftyTwoOrFiftyThreeWeeksAndTheLastQuarterTakesTheExtraOne() {
		FiscalCalendar calendar = FiscalCalendar.of(MonthDay.of(1, 1), QuarterPattern.W454, DayOfWeek.MONDAY);
		int long53 = 0;
		for (int year = 2000; year < 2028; year++) {
			FiscalQuarter fourth = calendar.quarterOf(calendar.quarterOf(LocalDate.of(year, 6, 15)).first().plusWeeks(26));
			long days = ChronoUnit.DAYS.between(fourth.first(), fourth.last()) + 1;
			assertTrue(days == 91 || days == 98, "Q4 of " + year + " has " + days + " days");
			long53 += days == 98 ? 1 : 0;
		}
		assertEquals(5, long53, "28 years hold five years of 53 weeks");
	}

	@Test
	void noYearBeginsOnLeapDay() {
		MonthDay leap = MonthDay.of(2, 29);
		assertThrows(IllegalArgumentException.class, () -> FiscalCalendar.of(leap, QuarterPattern.MONTHS, DayOfWeek.MONDAY));
	}

	@Test
	void theSettingsKeepIt() {
		FiscalSettings settings = new FiscalSettings(new InMemoryWorkspace().port(Settings.class));
		assertEquals(QuarterPattern.MONTHS, settings.read().pattern());
		settings.write(FiscalCalendar.of(MonthDay.of(3, 1), QuarterPattern.W544, DayOfWeek.SUNDAY).beginning(LocalDate.of(2017, 3, 1)));
		FiscalCalendar read = settings.read();
		assertEquals(MonthDay.of(3, 1), read.start());
		assertEquals(QuarterPattern.W544, read.pattern());
		assertEquals(DayOfWeek.SUNDAY, read.weekStart());
		assertEquals(LocalDate.of(2017, 3, 1), read.firstDay().orElseThrow());
	}
}
