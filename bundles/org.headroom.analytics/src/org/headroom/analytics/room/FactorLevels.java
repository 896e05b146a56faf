package org.headroom.analytics.room;

import java.util.List;
import java.util.stream.IntStream;
import org.headroom.analytics.numbers.NormalMixture;
import org.headroom.analytics.numbers.Shrinkage;
import org.headroom.analytics.numbers.Sorted;

/** What is known of one factor in several comparable windows, as logarithms: each shrunk towards the others under a heavy-tailed prior. */
record FactorLevels(Factor factor, Shrinkage shrinkage, List<NormalMixture> known) {

	/** @param windows two or more, of several people or of one */
	static FactorLevels of(Factor factor, List<Sales> windows) {
		Shrinkage shrinkage = new Shrinkage(windows.stream().mapToDouble(window -> Math.log(factor.smooth(window))).toArray(),
				variances(factor, windows));
		return new FactorLevels(factor, shrinkage, IntStream.range(0, windows.size()).mapToObj(shrinkage::whole).toList());
	}

	/** How much deals differ is told by few of one's own; the windows' median lends the rest, half and half. */
	private static double[] variances(Factor factor, List<Sales> windows) {
		double[] own = windows.stream().mapToDouble(factor::variance).toArray();
		if (factor == Factor.CLOSED) {
			return own;
		}
		double[] n = windows.stream().mapToDouble(factor::deals).toArray();
		double[] ofOne = IntStream.range(0, n.length).mapToDouble(window -> own[window] * n[window]).toArray();
		double usual = Sorted.of(ofOne).median();
		return IntStream.range(0, n.length).mapToDouble(window -> (own[window] + usual / n[window]) / 2).toArray();
	}

	/** The logarithm of the factor in one window. */
	NormalMixture of(int window) {
		return known.get(window);
	}

	/** The window with the best shrunk level. */
	int best() {
		int best = 0;
		for (int window = 1; window < shrinkage.people(); window++) {
			if (factor.sign() * of(window).mean() > factor.sign() * of(best).mean()) {
				best = window;
			}
		}
		return best;
	}

	/** Logarithm of the level which nine of ten windows do not reach. */
	double ninetieth() {
		double[] means = new double[shrinkage.people()];
		for (int window = 0; window < means.length; window++) {
			means[window] = of(window).mean();
		}
		return Sorted.of(means).quantile(factor.sign() > 0 ? 0.9 : 0.1);
	}
}
