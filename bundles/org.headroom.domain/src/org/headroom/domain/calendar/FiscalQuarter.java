package org.headroom.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One quarter of a fiscal year.
 *
 * @param year the calendar year in which the fiscal year nominally ends
 * @param number 1 to 4
 * @param first first day
 * @param last last day, inclusive
 * @param periods first days of its periods (months or week groups) in order; the first is {@code first}
 */
public record FiscalQuarter(int year, int number, LocalDate first, LocalDate last, List<LocalDate> periods) {
	public FiscalQuarter {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("a quarter ends after it begins: " + first + " to " + last);
		}
		periods = List.copyOf(periods);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(first) && !day.isAfter(last);
	}

	/** Week of the quarter, from 1, counted in sevens from its first day; a last day or two over belong to the last week. */
	public int weekOf(LocalDate day) {
		return Math.min(weeks(), (int) ChronoUnit.DAYS.between(first, day) / 7 + 1);
	}

	/** How many weeks it has: thirteen, in calendar months too, where a quarter is a day or so longer or shorter. */
	public int weeks() {
		return Math.max(1, Math.round((ChronoUnit.DAYS.between(first, last) + 1) / 7f));
	}

	/** Short name such as "Q1 2026". */
	public String label() {
		return "Q" + number + " " + year;
	}
}
