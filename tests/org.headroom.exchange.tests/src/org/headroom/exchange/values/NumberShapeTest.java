package org.headroom.exchange.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberShapeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"POINT|en-US|#,##0.00", "POINT|en-US|0.00", "POINT|en-US|$#,##0.00", "POINT|en-US|#,##0.00 USD", "COMMA|de-DE|#,##0.00",
			"COMMA|de-DE|#,##0.00 €", "COMMA|de-DE|EUR 0.00", "COMMA|fr-FR|#,##0.00", "POINT|de-CH|CHF #,##0.00", "COMMA|sv-SE|#,##0.00 kr", "POINT|en-US|#,##0.00;(#,##0.00)"})
	void anyAmountWrittenIsReadAgain(NumberShape shape, String language, String pattern) {
		DecimalFormat written = new DecimalFormat(pattern.replace("USD", "'USD'").replace("EUR", "'EUR'").replace("CHF", "'CHF'").replace("kr", "'kr'"),
				DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language)));
		SplittableRandom random = new SplittableRandom(pattern.hashCode());
		for (int round = 0; round < 500; round++) {
			BigDecimal value = BigDecimal.valueOf(random.nextLong(-100_000_000L, 10_000_000_000L) >> random.nextInt(20), 2);
			String cell = written.format(value);
			assertEquals(value, shape.read(cell).orElseThrow(() -> new AssertionError(cell)).value(), cell);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"n/a", "2017-03-01", "1.2.3", "12,34,56", "abc", "EUR", "-", "1,23,456.00", "12 apples", ".", "--5"})
	void whatIsNoNumberIsNotRead(String cell) {
		Arrays.stream(NumberShape.values()).forEach(shape -> assertEquals(Optional.empty(), shape.read(cell), cell));
	}

	@Test
	void signsAreRead() {
		assertEquals("EUR", NumberShape.COMMA.read("1.234,56 €").orElseThrow().currency());
		assertEquals("CHF", NumberShape.POINT.read("CHF 1'000.00").orElseThrow().currency());
		assertEquals(new BigDecimal("-12.5"), NumberShape.POINT.read("\u221212.5").orElseThrow().value());
		assertEquals(new BigDecimal("-12"), NumberShape.POINT.read("12-").orElseThrow().value());
		assertEquals(new BigDecimal("-12.00"), NumberShape.POINT.read("(12.00)").orElseThrow().value());
		assertEquals(0, NumberShape.POINT.read("100.-").orElseThrow().value().compareTo(new BigDecimal("100")));
		assertTrue(NumberShape.POINT.read("12 %").orElseThrow().percent());
	}

	@Test
	void oneCellProvesTheColumn() {
		assertEquals(Optional.of(NumberShape.POINT), shape("1,234", "12.5"));
		assertEquals(Optional.of(NumberShape.COMMA), shape("1.234", "12,5"));
		assertEquals(Optional.of(NumberShape.POINT), shape("1,234,567"));
		assertEquals(Optional.of(NumberShape.COMMA), shape("1.234.567,00"));
		assertEquals(Optional.of(NumberShape.POINT), shape("1054", "0", ""));
	}

	@Test
	void cellsThatFitBothProveNothing() {
		assertEquals(Optional.empty(), shape("1,234", "56,789"));
		assertEquals(Optional.empty(), shape("1.234", "7"));
	}

	@Test
	void severalWithThreeDigitsBehindTheSignLookLikeThousands() {
		assertEquals(Optional.of(NumberShape.COMMA), evidence("1.234", "12.500", "7", "").likely());
		assertEquals(Optional.of(NumberShape.POINT), evidence("1,234", "56,789").likely());
		assertEquals(Optional.empty(), evidence("1.234").likely(), "one may be an accident");
		assertEquals(Optional.empty(), evidence("1.234", "2,345", "3.456").likely(), "both signs");
		assertEquals(Optional.empty(), evidence("1.234", "2.345", "12500").likely(), "thousands that are not grouped");
	}

	@Test
	void whatCannotBeThousandsIsDecimals() {
		assertEquals(Optional.of(NumberShape.POINT), shape("0.500", "1.234"));
		assertEquals(Optional.of(NumberShape.COMMA), shape("0,125"));
		assertEquals(Optional.of(NumberShape.POINT), shape("12345.678"));
	}

	private static Optional<NumberShape> shape(String... cells) {
		return evidence(cells).shape();
	}

	private static NumberEvidence evidence(String... cells) {
		NumberEvidence evidence = new NumberEvidence();
		Arrays.stream(cells).forEach(evidence::add);
		return evidence;
	}

	@Test
	void anExampleSaysTheSign() {
		assertEquals(Optional.of(NumberShape.COMMA), NumberShape.written("1.234,56"));
		assertEquals(Optional.of(NumberShape.POINT), NumberShape.written("1,234.56"));
		assertEquals(Optional.empty(), NumberShape.written("1,234"), "fits both");
		assertEquals(Optional.empty(), NumberShape.written("12"));
		assertEquals(Optional.empty(), NumberShape.written("comma"));
	}
}
