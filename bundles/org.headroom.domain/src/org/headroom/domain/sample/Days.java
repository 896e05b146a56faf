package org.headroom.domain.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Nobody coaches at the weekend. */
final class Days {

	private Days() {
	}

	/** The day, or the Friday before it. */
	static LocalDate workday(LocalDate day) {
		return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
	}

	/** The day, or the Monday after it. */
	static LocalDate workdayFrom(LocalDate day) {
		int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
		return past > 0 ? day.plusDays(3L - past) : day;
	}
}
