package org.headroom.analytics.segments;

/** Where a rank stands, 0 to 100: the middle of its share of the line (Hazen 1914), so that the best of five is at 90. */
final class Percentile {

	private Percentile() {
	}

	/** @param below how many are below, 0 to {@code people} - 1 */
	static double of(int below, int people) {
		return 100 * (below + 0.5) / people;
	}
}
