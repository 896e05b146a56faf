package org.headroom.analytics.crunch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.headroom.domain.calendar.FiscalCalendar;

/**
 * Finds a person's crunch: whether closings are concentrated at all (Rayleigh's test of the mean resultant length, Mardia and Jupp 2000,
 * 6.3, for the quarter and for its periods, each at half of 5 %), and then the stretch of at most a third of the cycle where they are, by
 * the likelihood ratio of a scan (Kulldorff 1997). Dates must be those on which deals <em>were</em> closed: expected dates of open deals
 * often sit on the last of a month because a CRM put them there. Pure, any thread.
 */
public final class CrunchFinder {
	/** Closed deals; fewer scatter. */
	public static final int LEAST = 20;
	private static final int LEAST_YEARS = 2;
	private static final double CHANCE = 0.05 / 2;

	private CrunchFinder() {
	}

	/**
	 * @param closed days on which deals were won or lost; one entry a deal
	 * @param quarterNumber 1 to 4: the quarter of the year that is planned for. It is looked at alone where it holds {@value #LEAST} deals of two years or more
	 */
	public static Crunch find(List<LocalDate> closed, FiscalCalendar calendar, int quarterNumber) {
		List<LocalDate> season = closed.stream().filter(day -> calendar.quarterOf(day).number() == quarterNumber).toList();
		long years = season.stream().map(day -> calendar.quarterOf(day).year()).distinct().count();
		if (years >= LEAST_YEARS && find(season, calendar, true) instanceof Crunch.Window window) {
			return window;
		}
		return find(closed, calendar, false);
	}

	private static Crunch find(List<LocalDate> closed, FiscalCalendar calendar, boolean season) {
		int n = positions(closed, calendar, Cycle.QUARTER).length;
		if (n < LEAST) {
			return new Crunch.TooFew(n, LEAST);
		}
		for (Cycle cycle : Cycle.values()) {
			Optional<Crunch> found = window(cycle, positions(closed, calendar, cycle), season);
			if (found.isPresent()) {
				return found.get();
			}
		}
		return new Crunch.Even(n);
	}

	private static double[] positions(List<LocalDate> closed, FiscalCalendar calendar, Cycle cycle) {
		return closed.stream().map(day -> cycle.position(day, calendar)).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
	}

	private static Optional<Crunch> window(Cycle cycle, double[] positions, boolean season) {
		Rayleigh rayleigh = Rayleigh.of(positions);
		if (rayleigh.p() > CHANCE) {
			return Optional.empty();
		}
		Scan scan = Scan.of(positions, cycle.parts());
		return Optional.of(new Crunch.Window(cycle, scan.first(), scan.length(), scan.share(), positions.length, rayleigh.concentration(), rayleigh.p(), season));
	}
}
