package org.headroom.analytics.coverage;

/**
 * One finished development session.
 *
 * @param week any number that grows by one from week to week
 * @param minutes how long it was, positive
 * @param inSegment whether it was with somebody of the segment asked about
 */
public record Hour(int week, int minutes, boolean inSegment) {
	public Hour {
		if (minutes <= 0) {
			throw new IllegalArgumentException("a session took some minutes: " + minutes);
		}
	}
}
