package org.headroom.analytics.numbers;

/**
 * What is known of several people's true levels from one noisy value each: empirical Bayes with a heavy-tailed prior. The centre is the
 * median of the values; how far people truly differ (the spread) is not fixed but weighed over a grid, by its marginal likelihood times a
 * half-Cauchy prior of scale {@value #PRIOR_SCALE} (Gelman 2006). Values are logs, so a spread of 0.5 is a factor of 1.6 between people.
 */
public final class Shrinkage {
	private static final double PRIOR_SCALE = 0.5;
	private static final double LEAST_SPREAD = 0.02;
	private static final double MOST_SPREAD = 2.5;
	private static final int SPREADS = 24;

	private final double[] values;
	private final double[] variances;
	private final double centre;
	private final double[] weights = new double[SPREADS];

	/**
	 * @param values one a person, at least two
	 * @param variances their noise, positive, same length
	 */
	public Shrinkage(double[] values, double[] variances) {
		this.values = values;
		this.variances = variances;
		this.centre = Sorted.of(values).median();
		weigh();
	}

	private void weigh() {
		double most = Double.NEGATIVE_INFINITY;
		for (int node = 0; node < SPREADS; node++) {
			weights[node] = logPosterior(spread(node));
			most = Math.max(most, weights[node]);
		}
		double sum = 0;
		for (int node = 0; node < SPREADS; node++) {
			weights[node] = Math.exp(weights[node] - most);
			sum += weights[node];
		}
		for (int node = 0; node < SPREADS; node++) {
			weights[node] /= sum;
		}
	}

	/**
	 * The grid is even on the log scale, hence the spread as a factor. The first term is that of restricted likelihood: the centre was taken
	 * from the same values, which alone would make people seem more alike than they are.
	 */
	private double logPosterior(double spread) {
		double log = 0.5 * Math.log(spread * spread + typicalVariance()) + Math.log(spread) - Math.log1p(spread * spread / (PRIOR_SCALE * PRIOR_SCALE));
		for (int person = 0; person < values.length; person++) {
			double likelihood = 0;
			for (int part = 0; part < HeavyTail.parts(); part++) {
				likelihood += density(person, spread, part);
			}
			log += Math.log(likelihood);
		}
		return log;
	}

	private double typicalVariance() {
		return Sorted.of(variances).median();
	}

	/** Never quite zero, so that the logarithm of a value far out stays finite. */
	private double density(int person, double spread, int part) {
		double variance = variances[person] + spread * spread * HeavyTail.stretch(part);
		double distance = values[person] - centre;
		return HeavyTail.weight(part) * Math.exp(-distance * distance / (2 * variance)) / Math.sqrt(variance) + Double.MIN_NORMAL;
	}

	/** What is known of a person's level, were the spread this. */
	public NormalMixture of(int person, double spread) {
		int parts = HeavyTail.parts();
		double[] likely = new double[parts];
		double[] means = new double[parts];
		double[] deviations = new double[parts];
		for (int part = 0; part < parts; part++) {
			double prior = spread * spread * HeavyTail.stretch(part);
			double kept = prior / (prior + variances[person]);
			likely[part] = density(person, spread, part);
			means[part] = centre + kept * (values[person] - centre);
			deviations[part] = Math.sqrt(kept * variances[person]);
		}
		return new NormalMixture(likely, means, deviations);
	}

	/**
	 * What is known of a person's level over all spreads. Unlike {@link #of}, which serves comparisons within the group, it counts in that the
	 * centre, a median of few, is not known exactly either: its variance is pi / 2 times that of a mean.
	 */
	public NormalMixture whole(int person) {
		int parts = HeavyTail.parts();
		double[] likely = new double[SPREADS * parts];
		double[] means = new double[likely.length];
		double[] deviations = new double[likely.length];
		double centreVariance = centreVariance();
		for (int node = 0; node < SPREADS; node++) {
			double spread = spread(node);
			for (int part = 0; part < parts; part++) {
				int place = node * parts + part;
				double prior = spread * spread * HeavyTail.stretch(part);
				double kept = prior / (prior + variances[person]);
				likely[place] = weights[node] * density(person, spread, part);
				means[place] = centre + kept * (values[person] - centre);
				deviations[place] = Math.sqrt(kept * variances[person] + (1 - kept) * (1 - kept) * centreVariance);
			}
		}
		return new NormalMixture(likely, means, deviations);
	}

	private double centreVariance() {
		double deviation = 1.4826 * Sorted.of(values).medianDeviation();
		return Math.PI / 2 * deviation * deviation / values.length;
	}

	/** Posterior mean of a person's level, over all spreads. */
	public double mean(int person) {
		double mean = 0;
		for (int node = 0; node < SPREADS; node++) {
			mean += weights[node] * of(person, spread(node)).mean();
		}
		return mean;
	}

	/** As many spreads as asked for, equally likely by what is known of the spread. */
	public double[] spreads(int count) {
		double[] found = new double[count];
		double below = 0;
		int node = 0;
		for (int index = 0; index < count; index++) {
			double place = (index + 0.5) / count;
			while (node < SPREADS - 1 && below + weights[node] < place) {
				below += weights[node++];
			}
			found[index] = spread(node);
		}
		return found;
	}

	public int people() {
		return values.length;
	}

	private static double spread(int node) {
		return LEAST_SPREAD * Math.pow(MOST_SPREAD / LEAST_SPREAD, node / (SPREADS - 1.0));
	}
}
