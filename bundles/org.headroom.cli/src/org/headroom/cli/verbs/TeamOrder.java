package org.headroom.cli.verbs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.headroom.domain.team.TeamRow;

/** What the team can be sorted by; the first is what a manager would look for. */
enum TeamOrder {
	NAME(Comparator.comparing(row -> row.person().name())),
	SEGMENT(Comparator.comparing((TeamRow row) -> row.standing().segment()).thenComparing(row -> row.standing().rank())),
	/** The most first. */
	REVENUE(Comparator.comparing(TeamRow::total, Comparator.<BigDecimal>reverseOrder())),
	OPEN(Comparator.comparing(row -> -row.openDeals())),
	/** Whoever waits longest first. */
	DEVELOPMENT(Comparator.comparing(row -> row.lastDevelopment().orElse(Instant.EPOCH))),
	SESSIONS(Comparator.comparing(TeamRow::recentSessions)),
	NEXT(Comparator.comparing(row -> row.next().orElse(LocalDateTime.MAX)));

	private final Comparator<TeamRow> comparator;

	TeamOrder(Comparator<TeamRow> comparator) {
		this.comparator = comparator;
	}

	Comparator<TeamRow> comparator() {
		return comparator.thenComparing(row -> row.person().name());
	}
}
