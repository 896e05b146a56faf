package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedDayTest {
	/** A Thursday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

	@Test
	void theInternationalFormIsUnderstoodInEveryLanguage() {
		LocalDate day = LocalDate.of(2026, 12, 20);
		assertEquals(Optional.of(day), TypedDay.read("2026-12-20", TODAY, Locale.US));
		assertEquals(Optional.of(day), TypedDay.read(" 2026-12-20 ", TODAY, Locale.GERMANY));
	}

	@Test
	void eachLanguageIsUnderstoodAsItWritesDates() {
		LocalDate day = LocalDate.of(2026, 4, 2);
		assertEquals(Optional.of(day), TypedDay.read("4/2/2026", TODAY, Locale.US));
		assertEquals(Optional.of(day), TypedDay.read("4/2/26", TODAY, Locale.US));
		assertEquals(Optional.of(day), TypedDay.read("2.4.2026", TODAY, Locale.GERMANY));
		assertEquals(Optional.of(day), TypedDay.read("2.4.26", TODAY, Locale.GERMANY));
	}

	@Test
	void aLanguageIsUnderstoodInItsShortAndInItsLongForm() {
		LocalDate day = LocalDate.of(2026, 12, 1);
		for (String typed : List.of("1/12/2026", "01/12/2026", "1/12/26", "1.12.2026", "1-12-2026", "1 Dec 2026", "1 december 2026", "1 Dec 26", "01 December 2026")) {
			assertEquals(Optional.of(day), TypedDay.read(typed, TODAY, Locale.UK), typed);
		}
		for (String typed : List.of("12/1/2026", "12/01/26", "Dec 1, 2026", "December 1, 2026", "dec 1 2026")) {
			assertEquals(Optional.of(day), TypedDay.read(typed, TODAY, Locale.US), typed);
		}
		for (String typed : List.of("01.12.2026", "1.12.26", "1. Dezember 2026", "1. dezember 26", "1/12/2026")) {
			assertEquals(Optional.of(day), TypedDay.read(typed, TODAY, Locale.GERMANY), typed);
		}
	}

	@Test
	void everyFormALanguageWritesIsReadBack() {
		for (Locale locale : List.of(Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.CANADA, Locale.of("en", "AU"), Locale.of("de", "AT"), Locale.of("de", "CH"), Locale.ENGLISH, Locale.GERMAN)) {
			for (FormatStyle style : List.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG)) {
				String typed = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(TODAY);
				assertEquals(Optional.of(TODAY), TypedDay.read(typed, TODAY, locale), locale + " " + typed);
			}
			assertEquals(Optional.of(TODAY), TypedDay.read(TypedDay.figures(TODAY, locale), TODAY, locale));
		}
	}

	@Test
	void aMonthMayBeShortenedAsOthersDo() {
		assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), TypedDay.read("1 Sep 2026", TODAY, Locale.UK));
		assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), TypedDay.read("1 Sept 2026", TODAY, Locale.UK));
	}

	@Test
	void theDaysAroundTodayHaveNames() {
		assertEquals(Optional.of(TODAY), TypedDay.read("today", TODAY, Locale.UK));
		assertEquals(Optional.of(TODAY.plusDays(1)), TypedDay.read("Tomorrow ", TODAY, Locale.UK));
		assertEquals(Optional.of(TODAY.minusDays(1)), TypedDay.read("yesterday", TODAY, Locale.UK));
		assertEquals(Optional.of(TODAY.plusDays(1)), TypedDay.read("morgen", TODAY, Locale.GERMANY));
		assertEquals(Optional.of(TODAY.plusDays(1)), TypedDay.read("tomorrow", TODAY, Locale.GERMANY));
		assertEquals(Optional.of(TODAY.plusDays(3)), TypedDay.read("+3", TODAY, Locale.UK));
	}

	@Test
	void aDayThatNoMonthHasIsNone() {
		assertEquals(Optional.empty(), TypedDay.read("31/2/2026", TODAY, Locale.UK));
		assertEquals(Optional.empty(), TypedDay.read("31.4.", TODAY, Locale.GERMANY));
		assertEquals(Optional.empty(), TypedDay.read("1/12/202", TODAY, Locale.UK));
	}

	@Test
	void aDayWithoutAYearIsTheNextOne() {
		assertEquals(Optional.of(LocalDate.of(2026, 12, 20)), TypedDay.read("20.12.", TODAY, Locale.GERMANY));
		assertEquals(Optional.of(LocalDate.of(2026, 12, 20)), TypedDay.read("20/12", TODAY, Locale.UK));
		assertEquals(Optional.of(LocalDate.of(2026, 12, 20)), TypedDay.read("20.12.", TODAY, Locale.UK));
		assertEquals(Optional.of(LocalDate.of(2027, 2, 1)), TypedDay.read("2/1", TODAY, Locale.US));
	}

	@Test
	void aWeekdayIsTheNextOneOfThatName() {
		assertEquals(Optional.of(LocalDate.of(2026, 3, 13)), TypedDay.read("friday", TODAY, Locale.US));
		assertEquals(Optional.of(LocalDate.of(2026, 3, 19)), TypedDay.read("Donnerstag", TODAY, Locale.GERMANY));
		assertEquals(Optional.of(LocalDate.of(2026, 3, 16)), TypedDay.read("mo", TODAY, Locale.GERMANY));
	}

	@Test
	void aPlusCountsDaysFromToday() {
		assertEquals(Optional.of(LocalDate.of(2026, 3, 26)), TypedDay.read("+14", TODAY, Locale.US));
		assertEquals(Optional.empty(), TypedDay.read("+9999", TODAY, Locale.US));
	}

	@Test
	void whatIsWrittenIsReadBack() {
		for (Locale locale : new Locale[] { Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE }) {
			assertEquals(Optional.of(TODAY), TypedDay.read(TypedDay.write(TODAY, locale), TODAY, locale));
		}
	}

	@Test
	void wordsThatAreNoDayAreNone() {
		assertEquals(Optional.empty(), TypedDay.read("soon", TODAY, Locale.US));
		assertEquals(Optional.empty(), TypedDay.read("2/30/2026x", TODAY, Locale.US));
		assertEquals(Optional.empty(), TypedDay.read("", TODAY, Locale.US));
	}
}
