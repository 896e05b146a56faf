package org.headroom.domain.calendar;

import java.util.List;

/** How a fiscal quarter is cut into its three periods. */
public enum QuarterPattern {
	/** Three calendar months. */
	MONTHS(List.of()),
	/** Weeks 4-4-5. */
	W445(List.of(4, 4, 5)),
	/** Weeks 4-5-4. */
	W454(List.of(4, 5, 4)),
	/** Weeks 5-4-4. */
	W544(List.of(5, 4, 4));

	private final List<Integer> weeks;

	QuarterPattern(List<Integer> weeks) {
		this.weeks = weeks;
	}

	/** Weeks of the quarter's periods in order; empty for calendar months. */
	public List<Integer> weeks() {
		return weeks;
	}

	public boolean byWeeks() {
		return !weeks.isEmpty();
	}
}
