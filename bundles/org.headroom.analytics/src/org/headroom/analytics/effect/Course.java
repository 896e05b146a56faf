package org.headroom.analytics.effect;

import java.util.List;

/**
 * One person's results before and after the day from which some were coached; the same calendar periods for everybody.
 *
 * @param before results by period, at least one, in one unit for all, not negative
 * @param after likewise
 * @param coached whether this person was, from that day on
 */
public record Course(long personId, List<Double> before, List<Double> after, boolean coached) {
	public Course {
		before = List.copyOf(before);
		after = List.copyOf(after);
		if (before.isEmpty() || after.isEmpty() || before.stream().anyMatch(value -> !(value >= 0)) || after.stream().anyMatch(value -> !(value >= 0))) {
			throw new IllegalArgumentException("results before and after are there and not negative: " + before + ", " + after);
		}
	}

	double meanBefore() {
		return before.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	double meanAfter() {
		return after.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}
}
