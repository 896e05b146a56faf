package org.headroom.analytics.numbers;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The standard normal distribution from a table, for the inner loops of simulations: exact to 1e-5. */
public final class Gauss {
	private static final double REACH = 8;
	private static final int STEPS_IN_ONE = 200;
	private static final double[] TABLE = table();

	private Gauss() {
	}

	private static double[] table() {
		NormalDistribution normal = new NormalDistribution();
		double[] table = new double[(int) (2 * REACH * STEPS_IN_ONE) + 2];
		for (int step = 0; step < table.length; step++) {
			table[step] = normal.cumulativeProbability(step / (double) STEPS_IN_ONE - REACH);
		}
		return table;
	}

	/** P(Z at most {@code z}). */
	public static double below(double z) {
		if (z <= -REACH) {
			return 0;
		}
		if (z >= REACH) {
			return 1;
		}
		double place = (z + REACH) * STEPS_IN_ONE;
		int step = (int) place;
		return TABLE[step] + (place - step) * (TABLE[step + 1] - TABLE[step]);
	}
}
