package org.headroom.analytics.brief;

/**
 * Number, mean and spread of values seen one by one; two can be put together (Chan, Golub and LeVeque 1983), so that a million rows need no list.
 *
 * @param squares sum of squared distances from the mean
 */
public record Moments(long n, double mean, double squares) {
	/** Nothing seen. */
	public static final Moments NONE = new Moments(0, 0, 0);

	public Moments and(double value) {
		double off = value - mean;
		double next = mean + off / (n + 1);
		return new Moments(n + 1, next, squares + off * (value - next));
	}

	public Moments and(Moments other) {
		if (n == 0 || other.n == 0) {
			return n == 0 ? other : this;
		}
		double off = other.mean - mean;
		long all = n + other.n;
		return new Moments(all, mean + off * other.n / all, squares + other.squares + off * off * n * other.n / all);
	}

	/** At least two values. */
	double variance() {
		return squares / (n - 1);
	}
}
