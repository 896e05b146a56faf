package org.headroom.persistence.sql;

import java.time.Instant;

/**
 * Moments as nanoseconds since 1970-01-01T00:00Z, exact from 1678 to 2262; earlier and later ones become the
 * ends of that time, so that {@link Instant#MIN} and {@link Instant#MAX} still mean "ever".
 */
public final class Moments {
	private static final long NANOS = 1_000_000_000L;
	private static final Instant FIRST = Instant.ofEpochSecond(Long.MIN_VALUE / NANOS);
	private static final Instant LAST = Instant.ofEpochSecond(Long.MAX_VALUE / NANOS);

	private Moments() {
	}

	public static long nanos(Instant moment) {
		Instant near = moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment;
		return near.getEpochSecond() * NANOS + near.getNano();
	}

	public static Instant of(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
	}
}
