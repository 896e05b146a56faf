package org.headroom.analytics.effect;

import java.util.List;

/**
 * One person in a drawn order.
 *
 * @param stratum the stratum in which lots were drawn
 * @param from first period, counted from 0 in {@code results}, in which the person was coached; the number of results or more for not yet
 * @param results by period, the same periods for everybody, not negative
 */
public record Turn(long personId, int stratum, int from, List<Double> results) {
	public Turn {
		results = List.copyOf(results);
	}
}
