package org.headroom.analytics.crunch;

/**
 * Rayleigh's test of positions on a circle.
 *
 * @param concentration mean resultant length, 0 to 1
 * @param p by Wilkie's (1983) approximation, good to 0.001 from ten positions on
 */
record Rayleigh(double concentration, double p) {

	/** @param positions 0 to 1, once around */
	static Rayleigh of(double[] positions) {
		double cos = 0;
		double sin = 0;
		for (double position : positions) {
			cos += Math.cos(2 * Math.PI * position);
			sin += Math.sin(2 * Math.PI * position);
		}
		double n = positions.length;
		double sum = Math.hypot(cos, sin);
		double p = Math.exp(Math.sqrt(1 + 4 * n + 4 * (n * n - sum * sum)) - (1 + 2 * n));
		return new Rayleigh(sum / n, Math.min(1, p));
	}
}
