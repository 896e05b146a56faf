package org.headroom.analytics.crunch;

/**
 * The stretch of a circle in which most is going on.
 *
 * @param first its first part, from 0
 * @param length how many parts, at most a third of them all
 * @param share of all positions inside, 0 to 1
 */
record Scan(int first, int length, double share) {

	/** @param positions 0 to 1, at least one */
	static Scan of(double[] positions, int parts) {
		int[] counts = new int[parts];
		for (double position : positions) {
			counts[Math.min(parts - 1, (int) (position * parts))]++;
		}
		Scan best = new Scan(0, 1, 0);
		double most = Double.NEGATIVE_INFINITY;
		for (int first = 0; first < parts; first++) {
			int inside = 0;
			for (int length = 1; length <= parts / 3; length++) {
				inside += counts[(first + length - 1) % parts];
				double ratio = logRatio((double) inside / positions.length, (double) length / parts);
				if (ratio > most) {
					most = ratio;
					best = new Scan(first, length, (double) inside / positions.length);
				}
			}
		}
		return best;
	}

	/** Kulldorff's log likelihood ratio a position; nothing where there is less inside than expected. */
	private static double logRatio(double share, double expected) {
		if (share <= expected) {
			return 0;
		}
		return share * Math.log(share / expected) + (share < 1 ? (1 - share) * Math.log((1 - share) / (1 - expected)) : 0);
	}
}
