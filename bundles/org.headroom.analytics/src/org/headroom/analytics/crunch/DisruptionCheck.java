package org.headroom.analytics.crunch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * Did touched weeks close less? Compares each person's touched weeks with the same person's untouched weeks of the same kind (crunch or
 * quiet), and asks how often a random choice of as many of these weeks would differ as much: {@value #DRAWS} permutations within person
 * (Fisher 1935; Phipson and Smyth 2010 for the p value), fixed seed. Strong and weak sellers are never compared with each other. Pure, any thread.
 */
public final class DisruptionCheck {
	/** Touched weeks. */
	public static final int LEAST = 8;
	private static final int DRAWS = 999;
	private static final double CHANCE = 0.05;
	private static final long SEED = 20_260_501L;

	private DisruptionCheck() {
	}

	/** @return {@link Disruption.TooFew} under {@value #LEAST} touched weeks that have untouched ones to compare with */
	public static Disruption of(List<TouchWeek> weeks) {
		List<Stratum> strata = strata(weeks);
		int touched = strata.stream().mapToInt(Stratum::touched).sum();
		if (touched < LEAST) {
			return new Disruption.TooFew(touched, LEAST);
		}
		double actual = strata.stream().mapToDouble(Stratum::actual).sum();
		double expected = strata.stream().mapToDouble(Stratum::untouchedMean).sum();
		double change = expected > 0 ? (actual + strata.stream().mapToDouble(Stratum::touchedShareOfMean).sum()) / expected - 1 : 0;
		double p = p(strata, actual);
		return p <= CHANCE ? new Disruption.Differs(touched, change, p) : new Disruption.NotDistinguishable(touched, change, p);
	}

	private static double p(List<Stratum> strata, double actual) {
		RandomGenerator random = new Well19937c(SEED);
		int asLow = 1;
		int asHigh = 1;
		for (int draw = 0; draw < DRAWS; draw++) {
			double drawn = 0;
			for (Stratum stratum : strata) {
				drawn += stratum.draw(random);
			}
			asLow += drawn <= actual + 1e-9 ? 1 : 0;
			asHigh += drawn >= actual - 1e-9 ? 1 : 0;
		}
		return Math.min(1, 2.0 * Math.min(asLow, asHigh) / (DRAWS + 1));
	}

	private static List<Stratum> strata(List<TouchWeek> weeks) {
		Map<Object, List<TouchWeek>> groups = weeks.stream().collect(Collectors.groupingBy(week -> List.of(week.personId(), week.crunch()), LinkedHashMap::new, Collectors.toList()));
		List<Stratum> strata = new ArrayList<>();
		groups.values().stream().map(Stratum::of).filter(Stratum::compares).forEach(strata::add);
		return strata;
	}
}
