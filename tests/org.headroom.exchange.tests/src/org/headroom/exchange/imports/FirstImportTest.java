package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.QuarterPattern;
import org.junit.jupiter.api.Test;

class FirstImportTest {
	private final FiscalCalendar year = FiscalCalendar.calendarYear();

	@Test
	void dataThatBeginsWithinAQuarterCutsIt() {
		FirstImport advice = advise(LocalDate.of(2017, 3, 1), Map.of());
		assertEquals(Optional.of(LocalDate.of(2017, 3, 1)), advice.firstDay());
		assertEquals(LocalDate.of(2017, 3, 1), advice.calendar(year).quarterOf(LocalDate.of(2017, 3, 15)).first());
	}

	@Test
	void theFirstWeekOfAMonthStandsForItsFirstDay() {
		assertEquals(Optional.of(LocalDate.of(2017, 3, 1)), advise(LocalDate.of(2017, 3, 6), Map.of()).firstDay());
		assertEquals(Optional.of(LocalDate.of(2017, 3, 20)), advise(LocalDate.of(2017, 3, 20), Map.of()).firstDay());
	}

	@Test
	void dataThatBeginsWithAQuarterNeedsNothing() {
		assertEquals(Optional.empty(), advise(LocalDate.of(2017, 4, 3), Map.of()).firstDay());
		FiscalCalendar march = FiscalCalendar.of(MonthDay.of(3, 1), QuarterPattern.MONTHS, DayOfWeek.MONDAY);
		assertEquals(Optional.empty(), FirstImport.advise(tally(LocalDate.of(2017, 3, 1), Map.of()), march, Locale.UK).firstDay());
	}

	@Test
	void theCurrencyIsTheFilesElseTheCountrys() {
		assertEquals("EUR", advise(LocalDate.of(2017, 4, 3), Map.of("", 900L, "EUR", 12L, "USD", 3L)).currency());
		assertEquals("GBP", advise(LocalDate.of(2017, 4, 3), Map.of("", 900L)).currency());
		assertEquals("EUR", FirstImport.advise(tally(LocalDate.of(2017, 4, 3), Map.of()), year, Locale.ENGLISH).currency());
	}

	@Test
	void itSaysSo() {
		assertEquals(List.of("The data begins with 1 March 2017, in the middle of Q1 2017. The first quarter is taken to begin then.",
				"The file names no currency; amounts are taken to be in GBP."), advise(LocalDate.of(2017, 3, 1), Map.of()).sentences(year, Locale.UK));
	}

	private FirstImport advise(LocalDate firstClosed, Map<String, Long> currencies) {
		return FirstImport.advise(tally(firstClosed, currencies), year, Locale.UK);
	}

	private static Tally tally(LocalDate firstClosed, Map<String, Long> currencies) {
		return new Tally(1, 1, 0, 0, 0, Optional.of(firstClosed), Optional.of(firstClosed), currencies);
	}
}
