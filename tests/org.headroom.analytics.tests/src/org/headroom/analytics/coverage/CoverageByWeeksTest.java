package org.headroom.analytics.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageByWeeksTest {

	@Test
	void sevenSessionsAreTooFew() {
		assertEquals(new CoverageShare.TooFew(7, 8, 7, 6), CoverageByWeeks.of(hours(7, 3), 2, 10));
	}

	@Test
	void manySessionsInFewWeeksAreTooFew() {
		List<Hour> hours = new ArrayList<>();
		for (int session = 0; session < 30; session++) {
			hours.add(new Hour(session % 5, 30, session % 3 == 0));
		}
		assertEquals(new CoverageShare.TooFew(30, 8, 5, 6), CoverageByWeeks.of(hours, 2, 10));
	}

	@Test
	void aFairShareDoesNotDiffer() {
		CoverageShare.Measured measured = measured(hours(20, 5), 2, 10);
		assertEquals(0.2, measured.minutes(), 1e-9);
		assertEquals(1, measured.ratio(), 1e-9);
		assertTrue(measured.ratioRange().contains(1));
		assertFalse(measured.differs());
	}

	@Test
	void noMinuteAtAllHasAnUpperEnd() {
		CoverageShare.Measured measured = measured(hours(20, 100), 4, 10);
		assertEquals(0, measured.range().low(), 1e-12);
		assertTrue(measured.range().high() > 0.1 && measured.range().high() < 0.3, measured.range().toString());
		assertTrue(measured.differs());
	}

	@Test
	void allMinutesHaveALowerEnd() {
		CoverageShare.Measured measured = measured(hours(20, 1), 4, 10);
		assertEquals(1, measured.range().high(), 1e-12);
		assertTrue(measured.range().low() > 0.7);
	}

	@Test
	void aSegmentOfNobodyIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> CoverageByWeeks.of(hours(20, 5), 0, 10));
	}

	private static CoverageShare.Measured measured(List<Hour> hours, int segment, int heads) {
		return assertInstanceOf(CoverageShare.Measured.class, CoverageByWeeks.of(hours, segment, heads));
	}

	/** One session a week of half an hour, every {@code inSegment}-th with the segment. */
	private static List<Hour> hours(int weeks, int inSegment) {
		List<Hour> hours = new ArrayList<>();
		for (int week = 1; week <= weeks; week++) {
			hours.add(new Hour(week, 30, week % inSegment == 0));
		}
		return hours;
	}
}
