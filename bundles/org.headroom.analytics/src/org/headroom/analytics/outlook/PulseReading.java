package org.headroom.analytics.outlook;

import java.time.LocalDate;

/**
 * One answer to one item of the pulse.
 *
 * @param item key of an item, whose wording never changes; another wording is another item
 * @param score 0 to 10
 */
public record PulseReading(String item, LocalDate day, int score) {
	public PulseReading {
		if (score < 0 || score > 10) {
			throw new IllegalArgumentException("a score lies between 0 and 10: " + score);
		}
	}
}
