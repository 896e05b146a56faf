package org.headroom.domain.workspace;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * Positive 63-bit ids that sort by the time they were made: 41 bits of milliseconds since 2020, 22 bits
 * that start at random and count up within a millisecond, so that two processes on one workspace do not
 * meet. Any thread.
 */
public final class Ids implements LongSupplier {
	private static final long EPOCH_MILLIS = 1_577_836_800_000L;
	private static final int LOW_BITS = 22;
	private static final long LOW_MASK = (1L << LOW_BITS) - 1;

	private final Clock clock;
	private final SecureRandom random = new SecureRandom();
	private long last;

	public Ids(Clock clock) {
		this.clock = clock;
	}

	@Override
	public synchronized long getAsLong() {
		long millis = Math.max(0, clock.millis() - EPOCH_MILLIS);
		long fresh = millis << LOW_BITS | random.nextLong() & LOW_MASK >> 1;
		last = fresh > last ? fresh : last + 1;
		return last;
	}
}
