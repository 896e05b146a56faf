package org.headroom.analytics.numbers;

import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * How people differ, on the log scale: Student's t with {@value #FREEDOM} degrees of freedom. Star output has a heavy tail (O'Boyle and
 * Aguinis 2012), and under a normal prior one giant inflates the spread assumed of everybody. Written as a mixture of normals (Andrews and
 * Mallows 1974): t = N(0, spread² / precision), precision = Gamma(df/2, df/2), by the trapezoidal rule on the log of the precision, whose
 * error at {@value #PARTS} parts is below that of the data by orders of magnitude.
 */
final class HeavyTail {
	private static final int FREEDOM = 4;
	private static final int PARTS = 16;
	private static final double LEAST_PRECISION = 0.01;
	private static final double MOST_PRECISION = 6;
	private static final double[] PRECISIONS = new double[PARTS];
	private static final double[] WEIGHTS = new double[PARTS];

	static {
		GammaDistribution precision = new GammaDistribution(FREEDOM / 2.0, 2.0 / FREEDOM);
		double sum = 0;
		for (int part = 0; part < PARTS; part++) {
			PRECISIONS[part] = LEAST_PRECISION * Math.pow(MOST_PRECISION / LEAST_PRECISION, part / (PARTS - 1.0));
			WEIGHTS[part] = precision.density(PRECISIONS[part]) * PRECISIONS[part];
			sum += WEIGHTS[part];
		}
		for (int part = 0; part < PARTS; part++) {
			WEIGHTS[part] /= sum;
		}
	}

	private HeavyTail() {
	}

	static int parts() {
		return PARTS;
	}

	/** Factor of the variance in part {@code part}. */
	static double stretch(int part) {
		return 1 / PRECISIONS[part];
	}

	/** Share of people in part {@code part}; all add up to 1. */
	static double weight(int part) {
		return WEIGHTS[part];
	}
}
