package org.headroom.analytics.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/** How long the last development session with somebody is ago. */
public sealed interface Gap {

	/** There was none. */
	record Never() implements Gap {
	}

	/** @param days 0 for today */
	record Days(long days) implements Gap {
	}

	/** @param development days of finished development sessions; later ones than {@code today} are left out */
	static Gap since(Collection<LocalDate> development, LocalDate today) {
		return development.stream().filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder())
				.<Gap>map(day -> new Days(ChronoUnit.DAYS.between(day, today))).orElseGet(Never::new);
	}
}
