package org.headroom.analytics.numbers;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.headroom.analytics.Interval;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/** The exact interval of a median between order statistics, which assumes nothing of the distribution (Thompson 1936). */
public final class MedianRange {
	/** With fewer, even the smallest and the largest value are no 95 % interval. */
	public static final int LEAST = 6;
	private static final double LEVEL = 0.95;

	private MedianRange() {
	}

	/** @param values {@value #LEAST} or more */
	public static Interval of(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		BinomialDistribution coin = new BinomialDistribution(sorted.length, 0.5);
		OptionalInt cut = IntStream.range(0, sorted.length / 2).filter(below -> 2 * coin.cumulativeProbability(below) <= 1 - LEVEL).max();
		int below = cut.orElseThrow(() -> new IllegalArgumentException("a median of " + sorted.length + " has no 95 % interval"));
		return new Interval(sorted[below], sorted[sorted.length - 1 - below], LEVEL);
	}
}
