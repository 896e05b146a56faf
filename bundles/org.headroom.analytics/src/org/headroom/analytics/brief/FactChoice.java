package org.headroom.analytics.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses at most {@value #MOST} facts out of many comparisons: those that pass the step-up procedure of Benjamini and Hochberg (1995) at a
 * false-discovery rate of 10 %, and of these the largest after shrinkage towards zero (normal, variance by moments over all comparisons; Efron and Morris 1975).
 * One topic gives one fact. Pure, any thread.
 */
public final class FactChoice {
	/** More would be a dashboard. */
	public static final int MOST = 3;
	public static final double FALSE_DISCOVERIES = 0.1;
	/** Of a standard deviation of single deals; less is true perhaps, but no news. */
	private static final double WORTH_SAYING = 0.15;
	private static final double LEAST_VARIANCE = 0.01;

	private FactChoice() {
	}

	/** @param deviations all comparisons made for this brief, not only the striking ones, or the control of false discoveries is void */
	public static Facts of(List<Deviation> deviations) {
		if (deviations.isEmpty()) {
			return new Facts.TooFew(Compare.LEAST);
		}
		double variance = variance(deviations);
		Map<Topic, Facts.Fact> byTopic = new EnumMap<>(Topic.class);
		discoveries(deviations).stream().map(deviation -> new Facts.Fact(deviation, deviation.effect() * variance / (variance + deviation.error() * deviation.error())))
				.filter(fact -> Math.abs(fact.shrunk()) >= WORTH_SAYING).forEach(fact -> byTopic.merge(fact.deviation().topic(), fact, FactChoice::larger));
		List<Facts.Fact> chosen = byTopic.values().stream().sorted(Comparator.comparingDouble(fact -> -Math.abs(fact.shrunk()))).limit(MOST).toList();
		return chosen.isEmpty() ? new Facts.NothingStandsOut(deviations.size()) : new Facts.Found(chosen, deviations.size());
	}

	private static Facts.Fact larger(Facts.Fact one, Facts.Fact other) {
		return Math.abs(one.shrunk()) >= Math.abs(other.shrunk()) ? one : other;
	}

	private static double variance(List<Deviation> deviations) {
		return Math.max(LEAST_VARIANCE, deviations.stream().mapToDouble(each -> each.effect() * each.effect() - each.error() * each.error()).average().orElse(0));
	}

	static List<Deviation> discoveries(List<Deviation> deviations) {
		List<Deviation> byP = new ArrayList<>(deviations);
		byP.sort(Comparator.comparingDouble(Deviation::p));
		int last = byP.size();
		while (last > 0 && byP.get(last - 1).p() > FALSE_DISCOVERIES * last / byP.size()) {
			last--;
		}
		return byP.subList(0, last);
	}
}
