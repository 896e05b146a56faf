package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class RelativeDatesTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
	private final Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	private final RelativeDates english = new RelativeDates(clock, Locale.ENGLISH);
	private final RelativeDates german = new RelativeDates(clock, Locale.GERMAN);

	@Test
	void nearDaysHaveNames() {
		assertEquals("today", english.say(TODAY));
		assertEquals("yesterday", english.say(TODAY.minusDays(1)));
		assertEquals("tomorrow", english.say(TODAY.plusDays(1)));
		assertEquals("gestern", german.say(TODAY.minusDays(1)));
	}

	@Test
	void daysBecomeWeeksMonthsAndYears() {
		assertEquals("13 days ago", english.say(TODAY.minusDays(13)));
		assertEquals("2 weeks ago", english.say(TODAY.minusDays(14)));
		assertEquals("8 weeks ago", english.say(TODAY.minusDays(62)));
		assertEquals("2 months ago", english.say(TODAY.minusDays(71)));
		assertEquals("2 years ago", english.say(TODAY.minusYears(2)));
		assertEquals("vor 3 Wochen", german.say(TODAY.minusDays(21)));
	}

	@Test
	void whatComesIsSaidTheSameWay() {
		assertEquals("in 8 days", english.say(TODAY.plusDays(8)));
		assertEquals("in 5 Wochen", german.say(TODAY.plusDays(35)));
		assertEquals("in 3 months", english.say(TODAY.plusMonths(3)));
	}

	@Test
	void oneDayIsNotManyDays() {
		assertEquals("1 day", english.days(1));
		assertEquals("71 days", english.days(71));
		assertEquals("1 Tag", german.days(1));
	}

	@Test
	void datesAreWrittenAsTheLocaleDoes() {
		assertEquals("Mar 12, 2026", english.date(TODAY));
		assertEquals("12.03.2026", german.date(TODAY));
	}
}
