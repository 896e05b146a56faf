package org.headroom.analytics.segments;

import java.util.Arrays;
import org.headroom.analytics.Interval;
import org.headroom.analytics.numbers.NormalMixture;
import org.headroom.analytics.numbers.Shrinkage;
import org.headroom.analytics.numbers.Sorted;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * How likely each person truly is among the strongest fifth (rounded up), by {@value #SPREADS} x {@value #DRAWS} joint draws of everybody's
 * level from its posterior, with a fixed seed. In each draw a person's own probability of being above the rest's cutoff is taken in
 * closed form (Rao and Blackwell), which leaves an error below 0.01.
 */
final class TopFifth {
	static final double LEVEL = 0.9;
	private static final int SPREADS = 12;
	private static final int DRAWS = 40;
	private static final long SEED = 20_260_401L;

	private final Shrinkage shrinkage;
	private final int places;
	private final double[][] bySpread;
	private final double[][] percentiles;

	TopFifth(Shrinkage shrinkage) {
		this.shrinkage = shrinkage;
		this.places = (shrinkage.people() + 4) / 5;
		this.bySpread = new double[shrinkage.people()][SPREADS];
		this.percentiles = new double[shrinkage.people()][SPREADS * DRAWS];
		RandomGenerator random = new Well19937c(SEED);
		double[] spreads = shrinkage.spreads(SPREADS);
		for (int node = 0; node < SPREADS; node++) {
			draw(node, spreads[node], random);
		}
	}

	private void draw(int node, double spread, RandomGenerator random) {
		int people = shrinkage.people();
		NormalMixture[] known = new NormalMixture[people];
		Arrays.setAll(known, person -> shrinkage.of(person, spread));
		double[] drawn = new double[people];
		for (int draw = 0; draw < DRAWS; draw++) {
			for (int person = 0; person < people; person++) {
				drawn[person] = known[person].draw(random);
			}
			count(node, draw, drawn, known);
		}
	}

	private void count(int node, int draw, double[] drawn, NormalMixture[] known) {
		int people = drawn.length;
		double[] sorted = drawn.clone();
		Arrays.sort(sorted);
		double lastInside = sorted[people - places];
		double firstOutside = sorted[people - places - 1];
		for (int person = 0; person < people; person++) {
			double cutoff = drawn[person] >= lastInside ? firstOutside : lastInside;
			bySpread[person][node] += (1 - known[person].below(cutoff)) / DRAWS;
			int rank = Arrays.binarySearch(sorted, drawn[person]);
			percentiles[person][node * DRAWS + draw] = Percentile.of(rank, people);
		}
	}

	double probability(int person) {
		return Arrays.stream(bySpread[person]).average().orElseThrow();
	}

	/** What the probability would be between a small and a large spread of people, as far as the data leaves that open. */
	Interval range(int person) {
		Interval middle = Sorted.of(bySpread[person]).middle(LEVEL);
		double probability = probability(person);
		return new Interval(Math.min(middle.low(), probability), Math.max(middle.high(), probability), LEVEL);
	}

	Interval percentile(int person) {
		return Sorted.of(percentiles[person]).middle(LEVEL);
	}
}
