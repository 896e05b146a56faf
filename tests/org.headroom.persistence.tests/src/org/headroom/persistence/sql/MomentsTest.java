package org.headroom.persistence.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23T18:31:00.123456789Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999999999Z", "1700-01-01T00:00:00.5Z" })
	void aMomentComesBackToTheNanosecond(String text) {
		assertEquals(Instant.parse(text), Moments.of(Moments.nanos(Instant.parse(text))));
	}

	@Test
	void everIsAsFarAsItGoes() {
		assertEquals(1677, Moments.of(Moments.nanos(Instant.MIN)).atOffset(java.time.ZoneOffset.UTC).getYear());
		assertEquals(2262, Moments.of(Moments.nanos(Instant.MAX)).atOffset(java.time.ZoneOffset.UTC).getYear());
	}

	@Test
	void numbersLoseTheZerosOfTheirColumn() {
		assertEquals("1054", Sql.plain(new BigDecimal("1054.0000000000")).toString());
		assertEquals("1000", Sql.plain(new BigDecimal("1000")).toString());
		assertEquals("0.5", Sql.plain(new BigDecimal("0.5000")).toString());
		assertEquals("0", Sql.plain(new BigDecimal("0E-10")).toString());
	}

	@Test
	void whatIsSoughtIsTakenLiterally() {
		assertEquals("%50!% a!_b!!%", Sql.containing(" 50% A_b! "));
	}
}
