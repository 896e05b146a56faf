package org.headroom.analytics.segments;

import java.util.List;
import java.util.Map;

/**
 * One person's results as a multiple of the peers': won in all periods present over the sum of the peers' medians of these periods, so
 * that a strong quarter for everybody, or a short one, lifts or sinks nobody.
 *
 * @param multiple 1 is the level of the middle peer
 * @param dealNoise variance of {@code multiple} from the luck of single deals: those of a compound Poisson sum, the sum of their squares
 * @param periodNoise variance of one period's multiple around the person's own, over and above that of deals; NaN with one period
 */
record Level(long personId, int periods, double multiple, double dealNoise, double periodNoise) {
	/** Keeps the logarithm of nothing finite; a twentieth of the middle peer. */
	private static final double OFFSET = 0.05;
	/** Somebody who won nearly nothing is not known more exactly than who won a quarter of the middle peer. */
	private static final double LEAST_FOR_NOISE = 0.25;
	/** A level is never known better than to 3 %. */
	private static final double LEAST_NOISE = 0.001;

	static Level of(long personId, List<PeriodResult> results, Map<Integer, Double> medians) {
		double whole = results.stream().mapToDouble(result -> medians.get(result.period())).sum();
		double multiple = results.stream().mapToDouble(PeriodResult::won).sum() / whole;
		double dealNoise = results.stream().mapToDouble(PeriodResult::squares).sum() / (whole * whole);
		return new Level(personId, results.size(), multiple, dealNoise, periodNoise(results, medians, multiple));
	}

	private static double periodNoise(List<PeriodResult> results, Map<Integer, Double> medians, double multiple) {
		if (results.size() < 2) {
			return Double.NaN;
		}
		double excess = 0;
		for (PeriodResult result : results) {
			double median = medians.get(result.period());
			double off = result.won() / median - multiple;
			excess += off * off * results.size() / (results.size() - 1) - result.squares() / (median * median);
		}
		double scale = Math.max(multiple, LEAST_FOR_NOISE);
		return excess / results.size() / (scale * scale);
	}

	double log() {
		return Math.log(multiple + OFFSET);
	}

	/** Variance of {@link #log()} by the delta method. */
	double variance(double pooledPeriodNoise) {
		double scale = Math.max(multiple, LEAST_FOR_NOISE);
		double variance = dealNoise + scale * scale * pooledPeriodNoise / periods;
		return Math.max(LEAST_NOISE, variance / ((multiple + OFFSET) * (multiple + OFFSET)));
	}

	static double back(double log) {
		return Math.max(0, Math.exp(log) - OFFSET);
	}
}
