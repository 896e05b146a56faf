package org.headroom.analytics.segments;

import org.headroom.analytics.Interval;

/**
 * What is known of where one person stands among peers. A help to see who is not coached; it is about results, and says nothing of a
 * person's worth.
 *
 * @param periods n: in how many periods the person had results
 * @param raw won over the peers' medians, 1 is the middle peer
 * @param level the same, shrunk towards the peers: what is to be expected of the next period
 * @param topFifth probability, 0 to 1, of truly being among the strongest fifth
 * @param topFifthRange 90 %: what that probability would be were people more alike, or less, than they seem
 * @param percentile of {@code level} among the peers, 0 to 100
 * @param percentileRange 90 % interval of where the person truly stands, 0 to 100
 */
public record Shrunk(long personId, int periods, double raw, double level, double topFifth, Interval topFifthRange, double percentile,
		Interval percentileRange) {
}
