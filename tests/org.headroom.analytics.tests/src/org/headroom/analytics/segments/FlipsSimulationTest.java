package org.headroom.analytics.segments;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headroom.domain.team.Segment;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In a world where nobody changes, hardly anybody changes segment, from the first four quarters an organisation has on. */
class FlipsSimulationTest {
	private static final int PEOPLE = 15;
	private static final int FIRST = 4;
	private static final int QUARTERS = 24;
	private static final int WORLDS = 12;

	private final Map<Long, Segment> segments = new HashMap<>();
	private int flips;
	private int chances;

	@ParameterizedTest
	@EnumSource(World.class)
	void fewerThanOneInTwentyChangeSegmentInAQuarter(World world, TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(91);
		for (int run = 0; run < WORLDS; run++) {
			segments.clear();
			List<PeriodResult> all = world.results(world.truths(PEOPLE, random), 0, QUARTERS, random);
			for (int last = FIRST; last <= QUARTERS; last++) {
				step(all, last);
			}
		}
		reporter.publishEntry(world + ", flips a person and quarter", Double.toString(flips / (double) chances));
		assertTrue(flips < 0.05 * chances, flips + " of " + chances);
	}

	private void step(List<PeriodResult> all, int until) {
		List<PeriodResult> window = all.stream().filter(result -> result.period() < until).toList();
		for (Shrunk person : assertInstanceOf(Peers.Placed.class, Attainment.place(window)).people()) {
			Segment before = segments.getOrDefault(person.personId(), Segment.TOO_NEW);
			Segment now = Hysteresis.next(before, person.percentile());
			segments.put(person.personId(), now);
			if (before != Segment.TOO_NEW) {
				chances++;
				flips += now == before ? 0 : 1;
			}
		}
	}
}
