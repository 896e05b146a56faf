package org.headroom.analytics.effect;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * after = a + slope x before + effect x coached, by least squares, and how often a shuffle of what the regression without the effect leaves
 * over gives as large a t (Freedman and Lane 1983), {@value #DRAWS} times, fixed seed.
 */
final class Regression {
	private static final int DRAWS = 999;
	private static final long SEED = 20_260_701L;

	private final double[] coached;
	private final double[] before;
	private final double[] left;
	private final double coachedSquares;
	private final double beforeSquares;

	/** @param z 1 for coached, else 0; all three of one length, four or more; {@code x} not all alike */
	Regression(double[] x, double[] y, double[] z) {
		before = centred(x);
		beforeSquares = dot(before, before);
		coached = without(centred(z));
		left = without(centred(y));
		coachedSquares = dot(coached, coached);
	}

	private static double[] centred(double[] values) {
		double mean = 0;
		for (double value : values) {
			mean += value / values.length;
		}
		double[] centred = new double[values.length];
		for (int index = 0; index < values.length; index++) {
			centred[index] = values[index] - mean;
		}
		return centred;
	}

	/** What {@code before} does not explain. */
	private double[] without(double[] centred) {
		double slope = beforeSquares > 0 ? dot(before, centred) / beforeSquares : 0;
		double[] rest = new double[centred.length];
		for (int index = 0; index < rest.length; index++) {
			rest[index] = centred[index] - slope * before[index];
		}
		return rest;
	}

	double effect() {
		return dot(coached, left) / coachedSquares;
	}

	double error() {
		double effect = effect();
		return Math.sqrt(Math.max(1e-18, dot(left, left) - effect * effect * coachedSquares) / freedom() / coachedSquares);
	}

	int freedom() {
		return left.length - 3;
	}

	double p() {
		RandomGenerator random = new Well19937c(SEED);
		double actual = Math.abs(effect() / error());
		double[] shuffled = left.clone();
		int asLarge = 1;
		for (int draw = 0; draw < DRAWS; draw++) {
			for (int place = shuffled.length - 1; place > 0; place--) {
				int other = random.nextInt(place + 1);
				double kept = shuffled[place];
				shuffled[place] = shuffled[other];
				shuffled[other] = kept;
			}
			asLarge += t(shuffled) >= actual - 1e-12 ? 1 : 0;
		}
		return (double) asLarge / (DRAWS + 1);
	}

	private double t(double[] shuffled) {
		double effect = dot(coached, shuffled) / coachedSquares;
		double slope = beforeSquares > 0 ? dot(before, shuffled) : 0;
		double rest = dot(shuffled, shuffled) - (beforeSquares > 0 ? slope * slope / beforeSquares : 0) - effect * effect * coachedSquares;
		return Math.abs(effect) / Math.sqrt(Math.max(1e-18, rest) / freedom() / coachedSquares);
	}

	private static double dot(double[] one, double[] other) {
		double sum = 0;
		for (int index = 0; index < one.length; index++) {
			sum += one[index] * other[index];
		}
		return sum;
	}
}
