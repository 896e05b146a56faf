package org.headroom.analytics.numbers;

import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * How people differ, on the log scale: Student's t with {@value #FREEDOM} degrees of freedom. Star output has a heavy tail (O'Boyle and
 * Aguinis 2012), and under a normal prior one giant inflates the spread assumed of everybody. Written as a mixture of normals (Andrews and
 * Mallows 1974): t = N(0, spread² x stretch), stretch = 1 / Gamma(df/2, df/2), here at the middles of {@value #PARTS} equally likely parts.
 */
final class HeavyTail {
	private static final int FREEDOM = 4;
	private static final int PARTS = 12;
	private static final double[] STRETCHES = stretches();

	private HeavyTail() {
	}

	private static double[] stretches() {
		GammaDistribution precision = new GammaDistribution(FREEDOM / 2.0, 2.0 / FREEDOM);
		double[] stretches = new double[PARTS];
		for (int part = 0; part < PARTS; part++) {
			stretches[part] = 1 / precision.inverseCumulativeProbability((part + 0.5) / PARTS);
		}
		return stretches;
	}

	static int parts() {
		return PARTS;
	}

	/** Factor of the variance in part {@code part}. */
	static double stretch(int part) {
		return STRETCHES[part];
	}
}
