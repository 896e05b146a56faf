package org.headroom.analytics.pace;

import java.util.List;

/**
 * How one past period of one person filled up.
 *
 * @param parts what was won in each of its {@value #PARTS} equal parts (weeks of a quarter), in the order of time, in money or deals; not negative, not all zero
 */
public record Season(long personId, List<Double> parts) {
	public static final int PARTS = 13;

	public Season {
		parts = List.copyOf(parts);
		if (parts.size() != PARTS || parts.stream().anyMatch(part -> !(part >= 0)) || parts.stream().noneMatch(part -> part > 0)) {
			throw new IllegalArgumentException("a season has " + PARTS + " parts, and something in them: " + parts);
		}
	}

	/** Share of the whole that was there when {@code passed} of the time was, both 0 to 1. */
	double by(double passed) {
		double whole = parts.stream().mapToDouble(Double::doubleValue).sum();
		double place = Math.clamp(passed, 0, 1) * PARTS;
		double sum = 0;
		for (int part = 0; part < PARTS; part++) {
			sum += parts.get(part) * Math.clamp(place - part, 0, 1);
		}
		return sum / whole;
	}
}
