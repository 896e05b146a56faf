package org.headroom.analytics.backtest;

/**
 * Root mean squared errors of three ways to foretell a quarter from the one before it.
 *
 * @param n people who are in both quarters
 * @param raw what the person did
 * @param peers mean of what all did
 * @param pooled all deals together; for revenue the mean again
 * @param shrunk the estimate of this bundle
 */
public record Errors(int n, double raw, double peers, double pooled, double shrunk) {

	/** Whether the estimate was nearer than the person's own last value and than the peers' mean. */
	public boolean shrunkIsNearest() {
		return shrunk < raw && shrunk < peers;
	}
}
