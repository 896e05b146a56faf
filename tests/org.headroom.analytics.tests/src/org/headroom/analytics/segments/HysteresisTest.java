package org.headroom.analytics.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.team.Segment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HysteresisTest {

	@ParameterizedTest
	@CsvSource({ "TOO_NEW,80,TOP", "TOO_NEW,79,CORE", "TOO_NEW,20,DEVELOPING", "CORE,79,CORE", "CORE,81,TOP", "CORE,19,DEVELOPING", "TOP,65,TOP", "TOP,64,CORE",
			"TOP,20,DEVELOPING", "DEVELOPING,35,DEVELOPING", "DEVELOPING,36,CORE", "DEVELOPING,80,TOP" })
	void aSegmentIsHarderToEnterThanToKeep(Segment before, double percentile, Segment now) {
		assertEquals(now, Hysteresis.next(before, percentile));
	}
}
