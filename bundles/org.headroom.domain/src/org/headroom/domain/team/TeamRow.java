package org.headroom.domain.team;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.people.Person;

/**
 * One salesperson of the team.
 *
 * @param manager the manager's name; empty where unknown
 * @param revenue won revenue of the team's closed quarters, the oldest first; zero where nothing was won
 * @param openDeals how many deals are open
 * @param lastDevelopment when the last development session ended
 * @param recentSessions finished sessions of any kind in the last {@link TeamTable#RECENT_DAYS} days
 * @param next the next planned session
 */
public record TeamRow(Person person, String manager, Standing standing, List<BigDecimal> revenue, int openDeals,
		Optional<Instant> lastDevelopment, int recentSessions, Optional<LocalDateTime> next) {
	public TeamRow {
		revenue = List.copyOf(revenue);
	}

	/** Won revenue of all the quarters together. */
	public BigDecimal total() {
		return revenue.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
