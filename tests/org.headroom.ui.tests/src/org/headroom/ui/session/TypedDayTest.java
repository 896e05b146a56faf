package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
	void aDayWithoutAYearIsTheNextOne() {
		assertEquals(Optional.of(LocalDate.of(2026, 12, 20)), TypedDay.read("20.12.", TODAY, Locale.GERMANY));
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
