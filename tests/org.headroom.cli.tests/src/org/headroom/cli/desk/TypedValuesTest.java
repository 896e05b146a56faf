package org.headroom.cli.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource({"2026-11-27, 2026-11-27", "27.11.2026, 2026-11-27", "today, 2026-11-23", "heute, 2026-11-23", "Tomorrow, 2026-11-24", "+14, 2026-12-07"})
	void daysAreReadAsPeopleTypeThem(String typed, LocalDate day) {
		assertEquals(Optional.of(day), Moments.day(typed, TODAY));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2026-02-30", "someday", "+", "+9999", "", "32.1.2026"})
	void whatIsNoDayIsNone(String typed) {
		assertEquals(Optional.empty(), Moments.day(typed, TODAY));
	}

	@ParameterizedTest
	@CsvSource({"+2 14:30, 2026-11-25T14:30", "2026-11-27T9:05, 2026-11-27T09:05", "tomorrow, 2026-11-24T09:00"})
	void momentsTakeATimeOrNine(String typed, LocalDateTime moment) {
		assertEquals(Optional.of(moment), Moments.moment(typed, TODAY));
	}

	@Test
	void whatIsNoTimeIsNone() {
		assertEquals(Optional.empty(), Moments.moment("tomorrow noonish", TODAY));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"1200|1200", "1200.5|1200.5", "1200,5|1200.5", "1,200.50|1200.50", "1.200,50|1200.50", "1,200|1200", "1 200|1200", "0.125|0.125", "-3|-3", "1.234.567|1234567"})
	void numbersAreReadInEitherLanguage(String typed, BigDecimal number) {
		assertEquals(Optional.of(number), Numbers.read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "ten", "1.2.3,4,5", "--1", "1e9"})
	void whatIsNoNumberIsNone(String typed) {
		assertEquals(Optional.empty(), Numbers.read(typed));
	}
}
