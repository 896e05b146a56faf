package org.headroom.analytics.numbers;

import java.util.Arrays;
import org.headroom.analytics.Interval;
import org.hipparchus.stat.descriptive.rank.Percentile;

/** Numbers in ascending order, and what is read off them. At least one number. */
public final class Sorted {
	private final double[] values;

	private Sorted(double[] values) {
		this.values = values;
	}

	public static Sorted of(double[] values) {
		if (values.length == 0) {
			throw new IllegalArgumentException("nothing to sort");
		}
		double[] copy = values.clone();
		Arrays.sort(copy);
		return new Sorted(copy);
	}

	/** Linear between the order statistics (Hyndman and Fan 1996, type 7). */
	public double quantile(double p) {
		if (p <= 0 || p >= 1) {
			return p <= 0 ? values[0] : values[values.length - 1];
		}
		return new Percentile().withEstimationType(Percentile.EstimationType.R_7).evaluate(values, 100 * p);
	}

	public double median() {
		return quantile(0.5);
	}

	/** Median of the distances to the median; times 1.4826 it estimates the standard deviation of normal data (Hampel 1974). */
	public double medianDeviation() {
		double middle = median();
		return of(Arrays.stream(values).map(value -> Math.abs(value - middle)).toArray()).median();
	}

	/** The middle {@code level} of the numbers. */
	public Interval middle(double level) {
		return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2), level);
	}
}
