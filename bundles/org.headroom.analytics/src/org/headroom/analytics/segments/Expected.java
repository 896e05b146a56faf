package org.headroom.analytics.segments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headroom.analytics.numbers.Shrinkage;

/**
 * What to expect of each person's next period, from one period or many: the shrunk level of {@link Attainment}, without ranking anybody.
 * Pure, any thread.
 */
public final class Expected {

	private Expected() {
	}

	/**
	 * @param group results of comparable people; with a single period, the noise is that of single deals alone, so {@link PeriodResult#squares()} must be known
	 * @return by person, as a multiple of the middle peer's; empty under two people
	 */
	public static Map<Long, Double> levels(List<PeriodResult> group) {
		Levels levels = Levels.of(Measure.of(group).apply(group));
		Map<Long, Double> expected = new TreeMap<>();
		if (levels.people().size() < 2) {
			return Map.of();
		}
		Shrinkage shrinkage = levels.shrink();
		for (int person = 0; person < shrinkage.people(); person++) {
			expected.put(levels.people().get(person).personId(), Level.back(shrinkage.mean(person)));
		}
		return Map.copyOf(expected);
	}
}
