package org.headroom.analytics.segments;

import java.util.List;
import java.util.Set;

/** What can be said of a peer group. */
public sealed interface Peers {

	/**
	 * Nothing: too few people whom enough periods are known of, or too few periods.
	 *
	 * @param people with results in enough periods, of {@code leastPeople}
	 * @param periods known of the group, of {@code leastPeriods}
	 */
	record TooFew(int people, int leastPeople, int periods, int leastPeriods) implements Peers {
	}

	/**
	 * @param people the strongest level first
	 * @param tooNew who had results in too few periods to be placed; they do not count among the peers
	 * @param periods how many periods it rests on
	 */
	record Placed(Measure measure, List<Shrunk> people, Set<Long> tooNew, int periods) implements Peers {
		public Placed {
			people = List.copyOf(people);
			tooNew = Set.copyOf(tooNew);
		}
	}
}
