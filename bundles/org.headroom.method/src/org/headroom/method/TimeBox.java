package org.headroom.method;

import java.time.Duration;

/**
 * The time a stage is meant to take. A guide for the two people, never a limit: the session shows it
 * and interrupts nobody.
 *
 * @param length positive, at most a day
 */
public record TimeBox(Duration length) {

	/** @throws IllegalArgumentException when the length is zero, negative or longer than a day */
	public TimeBox {
		if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofDays(1)) > 0) {
			throw new IllegalArgumentException("a time box is longer than nothing and no longer than a day: " + length);
		}
	}

	/** So many minutes. */
	public static TimeBox minutes(long minutes) {
		return new TimeBox(Duration.ofMinutes(minutes));
	}

	/** Whole minutes, rounded up. */
	public long inMinutes() {
		return length.plusSeconds(59).toMinutes();
	}
}
