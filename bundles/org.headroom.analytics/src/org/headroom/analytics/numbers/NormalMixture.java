package org.headroom.analytics.numbers;

import java.util.Arrays;
import org.hipparchus.random.RandomGenerator;

/** A distribution put together from normal ones. Immutable as long as nobody writes into the arrays handed in. */
public final class NormalMixture {
	private final double[] weights;
	private final double[] upTo;
	private final double[] means;
	private final double[] deviations;

	/** @param weights of any sum; the three arrays are of one length, deviations positive */
	public NormalMixture(double[] weights, double[] means, double[] deviations) {
		double sum = 0;
		for (double weight : weights) {
			sum += weight;
		}
		this.weights = new double[weights.length];
		for (int part = 0; part < weights.length; part++) {
			this.weights[part] = weights[part] / sum;
		}
		this.upTo = this.weights.clone();
		for (int part = 1; part < upTo.length; part++) {
			upTo[part] += upTo[part - 1];
		}
		this.means = means;
		this.deviations = deviations;
	}

	public double mean() {
		double mean = 0;
		for (int part = 0; part < weights.length; part++) {
			mean += weights[part] * means[part];
		}
		return mean;
	}

	/** P(X at most {@code x}). */
	public double below(double x) {
		double below = 0;
		for (int part = 0; part < weights.length; part++) {
			below += weights[part] * Gauss.below((x - means[part]) / deviations[part]);
		}
		return below;
	}

	public double draw(RandomGenerator random) {
		int found = Arrays.binarySearch(upTo, random.nextDouble());
		int part = Math.min(weights.length - 1, found < 0 ? -found - 1 : found + 1);
		return means[part] + deviations[part] * random.nextGaussian();
	}
}
