package org.headroom.analytics.pace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.headroom.analytics.Interval;
import org.headroom.analytics.numbers.Sorted;

/**
 * The expected curve of one person: the share of a period's total that is there by a given time, the mean of the person's own past seasons
 * shrunk towards the mean of the peers'. The peers weigh as many seasons as within-person variance is to between-person variance
 * (the credibility of Buehlmann 1967, both by moments), so that a person's own habit counts where people truly have habits. The band is
 * that of single seasons around their person's mean.
 */
final class SeasonCurve {
	private static final double LEAST_WEIGHT = 0.5;
	private static final double MOST_WEIGHT = 50;

	private final long personId;
	private final Collection<List<Season>> people;

	SeasonCurve(long personId, List<Season> seasons) {
		this.personId = personId;
		this.people = seasons.stream().collect(Collectors.groupingBy(Season::personId)).values();
	}

	/** Expected share at a time, and the middle {@code level} of single seasons. */
	At at(double passed, double level) {
		List<Double> means = new ArrayList<>();
		List<Double> off = new ArrayList<>();
		int more = 0;
		for (List<Season> person : people) {
			double mean = mean(person, passed);
			means.add(mean);
			double widen = person.size() > 1 ? Math.sqrt(person.size() / (person.size() - 1.0)) : 0;
			more += person.size() > 1 ? person.size() - 1 : 0;
			person.stream().filter(season -> widen > 0).forEach(season -> off.add((season.by(passed) - mean) * widen));
		}
		double within = more == 0 ? Double.NaN : off.stream().mapToDouble(each -> each * each).sum() / off.size();
		double peers = means.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		double weight = weight(means, peers, within);
		List<Season> own = people.stream().filter(person -> person.getFirst().personId() == personId).findFirst().orElse(List.of());
		double expected = own.isEmpty() ? peers : (own.size() * mean(own, passed) + weight * peers) / (own.size() + weight);
		return new At(expected, band(expected, off, Math.sqrt(1 + 1 / (own.size() + Math.min(weight, people.size()))), level));
	}

	/** How many seasons of one's own the peers' mean is worth. */
	private double weight(List<Double> means, double peers, double within) {
		double seasons = people.stream().mapToInt(List::size).average().orElseThrow();
		double between = means.stream().mapToDouble(mean -> (mean - peers) * (mean - peers)).sum() / Math.max(1, means.size() - 1) - within / seasons;
		return between > 0 ? Math.clamp(within / between, LEAST_WEIGHT, MOST_WEIGHT) : MOST_WEIGHT;
	}

	/** @param widen because the expected share is an estimate, too */
	private static Interval band(double expected, List<Double> off, double widen, double level) {
		if (off.isEmpty()) {
			return new Interval(0, 1, level);
		}
		Interval around = Sorted.of(off.stream().mapToDouble(Double::doubleValue).toArray()).middle(level);
		return new Interval(Math.clamp(expected + widen * around.low(), 0, expected), Math.clamp(expected + widen * around.high(), expected, 1), level);
	}

	private static double mean(List<Season> seasons, double passed) {
		OptionalDouble mean = seasons.stream().mapToDouble(season -> season.by(passed)).average();
		return mean.orElseThrow();
	}

	/** @param share 0 to 1 */
	record At(double share, Interval band) {
	}
}
