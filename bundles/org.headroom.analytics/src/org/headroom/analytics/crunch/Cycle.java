package org.headroom.analytics.crunch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;

/** What repeats: the fiscal quarter, or its periods (months or week groups). */
public enum Cycle {
	/** Cut into thirteen parts, its weeks. */
	QUARTER(13),
	/** Cut into ten parts of three days. */
	PERIOD(10);

	private static final int SHORT_QUARTER_DAYS = 80;

	private final int parts;

	Cycle(int parts) {
		this.parts = parts;
	}

	int parts() {
		return parts;
	}

	/** Where a day stands in its cycle, 0 (first morning) to 1 (last evening); nothing in a quarter cut short, whose end is no usual one. */
	OptionalDouble position(LocalDate day, FiscalCalendar calendar) {
		FiscalQuarter quarter = calendar.quarterOf(day);
		if (ChronoUnit.DAYS.between(quarter.first(), quarter.last()) < SHORT_QUARTER_DAYS) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(this == QUARTER ? within(day, quarter.first(), quarter.last().plusDays(1)) : inPeriod(day, quarter));
	}

	private static double inPeriod(LocalDate day, FiscalQuarter quarter) {
		LocalDate first = quarter.first();
		LocalDate next = quarter.last().plusDays(1);
		for (LocalDate begin : quarter.periods()) {
			if (begin.isAfter(day)) {
				next = begin;
				break;
			}
			first = begin;
		}
		return within(day, first, next);
	}

	private static double within(LocalDate day, LocalDate first, LocalDate next) {
		return (ChronoUnit.DAYS.between(first, day) + 0.5) / ChronoUnit.DAYS.between(first, next);
	}
}
