package org.headroom.analytics.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headroom.domain.team.Segment;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;

class SegmentHistoryTest {
	private static final double[] TRUTHS = { 40, 60, 80, 90, 100, 110, 130, 150, 200, 300 };
	private final List<PeriodResult> results = new ArrayList<>(World.LOG_NORMAL.results(TRUTHS, 0, 6, new RandomDataGenerator(3)));

	@Test
	void theStrongestAreTopAndTheWeakestDeveloping() {
		Map<Long, Segment> segments = SegmentHistory.segments(results);
		assertEquals(Segment.TOP, segments.get(9L));
		assertEquals(Segment.DEVELOPING, segments.get(0L));
		assertEquals(10, segments.size());
	}

	@Test
	void inTheFirstTwoPeriodsEverybodyIsTooNew() {
		Map<Long, Segment> segments = SegmentHistory.segments(results.stream().filter(result -> result.period() < 2).toList());
		assertEquals(List.of(Segment.TOO_NEW), segments.values().stream().distinct().toList());
	}

	@Test
	void aStarWhoJoinedLastPeriodIsTooNew() {
		results.add(new PeriodResult(50, 5, 5_000, 0, 0));
		assertEquals(Segment.TOO_NEW, SegmentHistory.segments(results).get(50L));
	}

	@Test
	void oneWeakQuarterDoesNotCostTheTop() {
		List<PeriodResult> later = new ArrayList<>(results);
		World.LOG_NORMAL.results(TRUTHS, 6, 1, new RandomDataGenerator(4)).stream().filter(result -> result.personId() != 9).forEach(later::add);
		later.add(new PeriodResult(9, 6, 120, 0, 0));
		assertEquals(Segment.TOP, SegmentHistory.segments(later).get(9L));
	}
}
