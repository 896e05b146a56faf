package org.headroom.method;

import java.time.Duration;

/**
 * The time a stage is meant to take. A guide for the two people, never a limit: the session shows it
 * and interrupts nobody.
 *
 * @param length whole seconds, at least one, at most a day
 */
public record TimeBox(Duration length) {

	/** @throws IllegalArgumentException when the length is anything else */
	public TimeBox {
		if (length.getSeconds() < 1 || length.getNano() != 0 || length.compareTo(Duration.ofDays(1)) > 0) {
			throw new IllegalArgumentException("a time box is of whole seconds and no longer than a day: " + length);
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
