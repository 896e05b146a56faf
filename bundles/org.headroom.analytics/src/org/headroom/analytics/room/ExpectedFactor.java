package org.headroom.analytics.room;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What to expect of one factor for each of several people: shrunk towards the peers, as {@link Headroom} does it. Pure, any thread. */
public final class ExpectedFactor {

	private ExpectedFactor() {
	}

	/**
	 * @param peers one window a person, of equal length
	 * @return by person, in the factor's unit; people of whom the factor is not known are absent; empty under two people
	 */
	public static Map<Long, Double> of(Factor factor, List<Sales> peers) {
		List<Sales> known = peers.stream().filter(factor::known).toList();
		if (known.size() < 2) {
			return Map.of();
		}
		FactorLevels levels = FactorLevels.of(factor, known);
		Map<Long, Double> expected = new TreeMap<>();
		for (int person = 0; person < known.size(); person++) {
			double value = Math.exp(levels.of(person).mean());
			expected.put(known.get(person).personId(), factor == Factor.WIN_RATE ? Math.min(1, value) : value);
		}
		return Map.copyOf(expected);
	}
}
