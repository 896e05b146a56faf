package org.headroom.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.calendar.QuarterPattern;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.RelativeDates;
import org.junit.jupiter.api.Test;

class FiscalFormTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
	private final FiscalForm calendarYear = new FiscalForm(1, 1, QuarterPattern.MONTHS, DayOfWeek.MONDAY, Optional.empty());

	@Test
	void aYearBeginningInMarchShowsItsFourQuarters() {
		List<String> lines = preview(calendarYear.month(3));
		assertEquals(4, lines.size());
		assertTrue(lines.getFirst().startsWith("Q1") && lines.getFirst().contains("Mar 1, 2026 to May 31, 2026"), lines.getFirst());
		assertTrue(lines.getFirst().endsWith("· now"), lines.getFirst());
	}

	@Test
	void aDayTheMonthDoesNotHaveBecomesItsLast() {
		assertEquals(MonthDay.of(2, 28), calendarYear.month(2).day(31).calendar().start());
		assertEquals(MonthDay.of(4, 30), calendarYear.month(4).day(31).calendar().start());
	}

	@Test
	void weeksMakeQuartersOfThirteen() {
		List<String> lines = preview(calendarYear.pattern(QuarterPattern.W445));
		assertTrue(lines.stream().limit(3).allMatch(line -> line.contains("13 weeks")), lines.toString());
	}

	@Test
	void quartersOfMonthsHaveThirteenWeeksAsEverywhereElse() {
		List<String> lines = preview(calendarYear);
		assertTrue(lines.stream().allMatch(line -> line.contains("13 weeks")), lines.toString());
	}

	@Test
	void aPartFirstPeriodBeginsWithTheFirstDay() {
		FiscalForm form = calendarYear.firstDay(LocalDate.of(2026, 2, 10));
		assertTrue(preview(form).getFirst().contains("Feb 10, 2026 to Mar 31, 2026"), preview(form).toString());
		assertEquals(Optional.empty(), form.wholeFirstPeriod().calendar().firstDay());
	}

	@Test
	void whatIsKeptComesBackAsItWasFilledIn() {
		FiscalForm form = calendarYear.month(7).day(15).pattern(QuarterPattern.W544).weekStart(DayOfWeek.SUNDAY);
		assertEquals(form, FiscalForm.of(form.calendar()));
	}

	private static List<String> preview(FiscalForm form) {
		RelativeDates dates = new RelativeDates(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Locale.US);
		return form.preview(TODAY, Words.of(FiscalForm.class, Locale.US), dates);
	}
}
