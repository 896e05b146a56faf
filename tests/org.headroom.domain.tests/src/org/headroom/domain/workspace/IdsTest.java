package org.headroom.domain.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdsTest {

	@Test
	void idsAreDistinctPositiveAndRising() {
		Ids ids = new Ids(Clock.systemUTC());
		List<Long> made = LongStream.generate(ids).limit(100_000).boxed().toList();
		assertEquals(made.stream().sorted().distinct().toList(), made);
		assertTrue(made.get(0) > 0);
	}

	@Test
	void theyStillRiseWhenTheClockStandsStillOrFallsBack() {
		Ids ids = new Ids(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
		assertTrue(ids.getAsLong() < ids.getAsLong());
	}

	@Test
	void theyStayPositiveForALifetime() {
		Ids ids = new Ids(Clock.fixed(Instant.parse("2080-01-01T00:00:00Z"), ZoneOffset.UTC));
		assertTrue(ids.getAsLong() > 0);
	}
}
