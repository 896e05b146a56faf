package org.headroom.exchange.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateShapeTest {

	@ParameterizedTest
	@CsvSource({"YEAR_FIRST,yyyy-MM-dd", "YEAR_FIRST,yyyy/M/d", "YEAR_FIRST,yyyyMMdd", "YEAR_FIRST,yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "YEAR_FIRST,yyyy-MM-dd HH:mm",
			"DAY_FIRST,dd.MM.yyyy", "DAY_FIRST,d.M.yyyy", "DAY_FIRST,dd.MM.yyyy HH:mm", "DAY_FIRST,dd/MM/yyyy", "DAY_FIRST,d. M. yyyy", "DAY_FIRST,dd-MM-yyyy",
			"DAY_FIRST,dd.MM.yy", "MONTH_FIRST,MM/dd/yyyy", "MONTH_FIRST,M/d/yyyy h:mm a", "MONTH_FIRST,MM-dd-yyyy", "MONTH_FIRST,M/d/yy",
			"YEAR_FIRST,d MMM yyyy", "MONTH_FIRST,dd-MMM-yyyy", "DAY_FIRST,'MMM d, yyyy'", "DAY_FIRST,'MMMM d, yyyy'"})
	void anyDayWrittenIsReadAgain(DateShape shape, String pattern) {
		DateTimeFormatter written = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
		SplittableRandom random = new SplittableRandom(pattern.hashCode());
		for (int round = 0; round < 500; round++) {
			LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
			String cell = day.atTime(14, 5, 6).format(written);
			assertEquals(Optional.of(day), shape.read(cell), cell);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"2017-02-30", "31.04.2017", "soon", "2017", "1.5", "12345", "00.00.0000", "2017-13-01", "99/99/2017", "3 May", "Q1 2017", "2017-03-01x",
			"1.2.3.4", "1054,50", "17-03"})
	void whatIsNoDayIsNotRead(String cell) {
		Arrays.stream(DateShape.values()).forEach(shape -> assertEquals(Optional.empty(), shape.read(cell), shape + " " + cell));
	}

	@Test
	void germanMonthsAreRead() {
		assertEquals(Optional.of(LocalDate.of(2017, 3, 1)), DateShape.DAY_FIRST.read("1. März 2017"));
		assertEquals(Optional.of(LocalDate.of(2017, 12, 24)), DateShape.DAY_FIRST.read("24. Dez. 2017"));
	}

	@Test
	void oneCellProvesTheColumn() {
		assertEquals(Optional.of(DateShape.DAY_FIRST), shape("01/02/2017", "03/04/2017", "13/04/2017"));
		assertEquals(Optional.of(DateShape.MONTH_FIRST), shape("01/02/2017", "03/04/2017", "04/13/2017"));
		assertEquals(Optional.of(DateShape.DAY_FIRST), shape("01.02.2017"));
		assertEquals(Optional.of(DateShape.YEAR_FIRST), shape("2017-03-01", "", "05/05/2017"));
	}

	@Test
	void cellsThatFitBothProveNothing() {
		assertEquals(Optional.empty(), shape("01/02/2017", "03/04/2017"));
		assertEquals(Optional.empty(), shape("2017-03-01", "03/04/2017"));
	}

	@Test
	void theMajorityCountsAgainstASlip() {
		assertEquals(Optional.of(DateShape.MONTH_FIRST), shape("04/13/2017", "04/14/2017", "15/04/2017"));
	}

	@Test
	void languagesHaveTheirOrder() {
		assertEquals(DateShape.MONTH_FIRST, DateShape.of(Locale.US));
		assertEquals(DateShape.DAY_FIRST, DateShape.of(Locale.UK));
		assertEquals(DateShape.DAY_FIRST, DateShape.of(Locale.GERMANY));
	}

	@Test
	void textIsNoDateColumn() {
		DateEvidence evidence = new DateEvidence();
		List.of("2017-03-01", "later", "open", "").forEach(evidence::add);
		assertTrue(!evidence.isDate());
	}

	private static Optional<DateShape> shape(String... cells) {
		DateEvidence evidence = new DateEvidence();
		Arrays.stream(cells).forEach(evidence::add);
		return evidence.shape();
	}

	@ParameterizedTest
	@CsvSource({"dd.MM.yyyy,DAY_FIRST", "TT.MM.JJJJ,DAY_FIRST", "d/m/yy,DAY_FIRST", "MM/dd/yyyy,MONTH_FIRST", "yyyy-MM-dd,YEAR_FIRST", "yyyymmdd,YEAR_FIRST"})
	void aPatternSaysTheOrder(String pattern, DateShape shape) {
		assertEquals(Optional.of(shape), DateShape.written(pattern));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "dd", "soon", "yyyy-MM-dd HH:mm", "MM/yyyy"})
	void whatIsNoPatternOfADaySaysNothing(String pattern) {
		assertEquals(Optional.empty(), DateShape.written(pattern));
	}
}
