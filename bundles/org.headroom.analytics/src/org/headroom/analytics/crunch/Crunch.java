package org.headroom.analytics.crunch;

import java.time.LocalDate;
import org.headroom.domain.calendar.FiscalCalendar;

/** When somebody's deals close. */
public sealed interface Crunch {

	/** @param closed n: deals closed in whole quarters, of {@code least} */
	record TooFew(int closed, int least) implements Crunch {
	}

	/**
	 * No time of the quarter or period stands out.
	 *
	 * @param closed n
	 */
	record Even(int closed) implements Crunch {
	}

	/**
	 * Deals pile up in a stretch of the cycle.
	 *
	 * @param first first part of the cycle that belongs to it, from 0
	 * @param length how many parts; the stretch may run over the cycle's end into the next
	 * @param share of the closed deals in it, 0 to 1
	 * @param closed n
	 * @param concentration mean resultant length, 0 (even) to 1 (all at one moment)
	 * @param p probability of as much concentration by chance (Rayleigh)
	 * @param season true when it is of one quarter of the year alone
	 */
	record Window(Cycle cycle, int first, int length, double share, int closed, double concentration, double p, boolean season) implements Crunch {

		/** Share of the time it takes up; deals close {@code share / timeShare} times as fast in it as on average. */
		public double timeShare() {
			return (double) length / cycle.parts();
		}

		/** Whether a day is inside. Days of a quarter cut short never are. */
		public boolean covers(LocalDate day, FiscalCalendar calendar) {
			return cycle.position(day, calendar).stream().anyMatch(position -> Math.floorMod((int) (position * cycle.parts()) - first, cycle.parts()) < length);
		}
	}
}
