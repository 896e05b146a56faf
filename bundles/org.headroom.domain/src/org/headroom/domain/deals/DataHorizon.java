package org.headroom.domain.deals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Up to which day the deals tell anything. A live export ends about today; an old one ends when it was
 * made, and its quarters are looked at as of then instead of as a row of empty ones.
 *
 * @param day results count as closed up to here
 * @param stale true when the data ends so long ago that a view must say so
 */
public record DataHorizon(LocalDate day, boolean stale) {
	/** Without a closed deal for five weeks an export is taken to have ended, not the selling. */
	static final int QUIET_DAYS = 35;

	/** @param lastClosed the latest close date of the workspace; empty without closed deals */
	public static DataHorizon of(Optional<LocalDate> lastClosed, LocalDate today) {
		return lastClosed.filter(day -> ChronoUnit.DAYS.between(day, today) > QUIET_DAYS)
				.map(day -> new DataHorizon(day, true))
				.orElse(new DataHorizon(today, false));
	}
}
