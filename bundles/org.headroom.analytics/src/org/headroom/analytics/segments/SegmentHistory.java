package org.headroom.analytics.segments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headroom.domain.team.Segment;

/**
 * Segments as they came about: each period is placed as it was known then, and {@link Hysteresis} steps from one to the next. Nothing has to be
 * kept between two starts of the product, and an import of older data corrects the past. Pure, any thread.
 */
public final class SegmentHistory {

	private SegmentHistory() {
	}

	/**
	 * @param group results of one peer group, all periods there are; a period costs one {@link Attainment#place}
	 * @return a segment for everybody in {@code group}; {@link Segment#TOO_NEW} for who, or where the group, can't be placed
	 */
	public static Map<Long, Segment> segments(List<PeriodResult> group) {
		Map<Long, Segment> now = new HashMap<>();
		group.forEach(result -> now.put(result.personId(), Segment.TOO_NEW));
		group.stream().map(PeriodResult::period).distinct().sorted().forEach(period -> step(now, group, period));
		return Map.copyOf(now);
	}

	private static void step(Map<Long, Segment> now, List<PeriodResult> group, int until) {
		List<PeriodResult> known = group.stream().filter(result -> result.period() <= until && result.period() > until - Attainment.MOST_PERIODS).toList();
		switch (Attainment.place(known)) {
			case Peers.TooFew few -> now.replaceAll((person, before) -> Segment.TOO_NEW);
			case Peers.Placed placed -> {
				Map<Long, Double> percentiles = placed.people().stream().collect(Collectors.toMap(Shrunk::personId, Shrunk::percentile));
				now.replaceAll((person, before) -> percentiles.containsKey(person) ? Hysteresis.next(before, percentiles.get(person)) : Segment.TOO_NEW);
			}
		}
	}
}
