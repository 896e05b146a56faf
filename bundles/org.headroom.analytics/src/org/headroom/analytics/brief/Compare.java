package org.headroom.analytics.brief;

import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.hipparchus.stat.descriptive.StatisticalSummary;
import org.hipparchus.stat.descriptive.StatisticalSummaryValues;
import org.hipparchus.stat.inference.TTest;

/** The two tests facts come from. Both are silent under {@value #LEAST} of one's own, or of the others. */
final class Compare {
	static final int LEAST = 10;
	private static final int EXACT_UP_TO = 20_000;
	private static final NormalDistribution NORMAL = new NormalDistribution();

	private final Against against;

	Compare(Against against) {
		this.against = against;
	}

	/** Fisher's exact test, the smaller tail doubled; beyond {@value #EXACT_UP_TO} deals the score test. */
	Optional<Deviation> shares(Topic topic, String detail, int hits, int n, int otherHits, int otherN) {
		if (n < LEAST || otherN < LEAST || hits + otherHits == 0 || hits + otherHits == n + otherN) {
			return Optional.empty();
		}
		double a = hits + 0.5;
		double b = n - hits + 0.5;
		double c = otherHits + 0.5;
		double d = otherN - otherHits + 0.5;
		double scale = Math.sqrt(3) / Math.PI;
		double effect = scale * Math.log(a * d / (b * c));
		double error = scale * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
		return Optional.of(new Deviation(topic, against, detail, (double) hits / n, (double) otherHits / otherN, effect, error, tail(hits, n, otherHits, otherN), n, otherN));
	}

	private static double tail(int hits, int n, int otherHits, int otherN) {
		if (n + otherN > EXACT_UP_TO) {
			double pooled = (double) (hits + otherHits) / (n + otherN);
			double z = ((double) hits / n - (double) otherHits / otherN) / Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / otherN));
			return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
		}
		HypergeometricDistribution chance = new HypergeometricDistribution(n + otherN, hits + otherHits, n);
		return Math.min(1, 2 * Math.min(chance.cumulativeProbability(hits), chance.upperCumulativeProbability(hits)));
	}

	/** Welch's t test of logarithms. */
	Optional<Deviation> levels(Topic topic, Moments own, Moments other) {
		if (own.n() < LEAST || other.n() < LEAST || own.variance() + other.variance() < 1e-9) {
			return Optional.empty();
		}
		double u = own.variance() / own.n();
		double v = other.variance() / other.n();
		double spread = Math.sqrt((own.squares() + other.squares()) / (own.n() + other.n() - 2));
		double p = new TTest().tTest(summary(own), summary(other));
		return Optional.of(new Deviation(topic, against, "", Math.exp(own.mean()), Math.exp(other.mean()), (own.mean() - other.mean()) / spread, Math.sqrt(u + v) / spread, p, own.n(), other.n()));
	}

	/** Of the rest the test makes no use. */
	private static StatisticalSummary summary(Moments moments) {
		return new StatisticalSummaryValues(moments.mean(), moments.variance(), moments.n(), Double.NaN, Double.NaN, moments.mean() * moments.n());
	}
}
