package org.headroom.analytics.segments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headroom.analytics.numbers.Shrinkage;
import org.headroom.analytics.numbers.Sorted;

/** The levels of a peer group, in the order of their ids, and the noise they share. */
record Levels(List<Level> people, Map<Integer, Double> medians) {

	/** Periods in which nobody won anything are left out; people who are in no other are absent. */
	static Levels of(List<PeriodResult> group) {
		Map<Integer, Double> medians = group.stream().filter(result -> result.won() > 0).collect(Collectors.groupingBy(PeriodResult::period,
				Collectors.collectingAndThen(Collectors.toList(), Levels::median)));
		List<Level> people = group.stream().filter(result -> medians.containsKey(result.period()))
				.collect(Collectors.groupingBy(PeriodResult::personId, TreeMap::new, Collectors.toList())).entrySet().stream()
				.map(entry -> Level.of(entry.getKey(), entry.getValue(), medians)).toList();
		return new Levels(people, medians);
	}

	private static double median(List<PeriodResult> period) {
		return Sorted.of(period.stream().mapToDouble(PeriodResult::won).toArray()).median();
	}

	Levels atLeast(int periods) {
		return new Levels(people.stream().filter(level -> level.periods() >= periods).toList(), medians);
	}

	/** Mean over people without the loudest tenth, so that one person's wild year is not taken for everybody's; never negative. */
	private double periodNoise() {
		List<Double> noises = people.stream().map(Level::periodNoise).filter(noise -> !noise.isNaN()).sorted(Comparator.naturalOrder()).toList();
		return Math.max(0, noises.stream().limit(Math.max(1, noises.size() * 9L / 10)).mapToDouble(Double::doubleValue).average().orElse(0));
	}

	Shrinkage shrink() {
		double shared = periodNoise();
		return new Shrinkage(people.stream().mapToDouble(Level::log).toArray(), people.stream().mapToDouble(level -> level.variance(shared)).toArray());
	}
}
