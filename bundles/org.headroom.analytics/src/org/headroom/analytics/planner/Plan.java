package org.headroom.analytics.planner;

import java.time.LocalDate;
import java.util.List;
import org.headroom.domain.sessions.SessionKind;

/**
 * @param proposals in the order of time, at most one a day
 * @param unplaced for whom no free day was left, rather than two sessions on one day
 */
public record Plan(List<Proposal> proposals, List<Unplaced> unplaced) {
	public Plan {
		proposals = List.copyOf(proposals);
		unplaced = List.copyOf(unplaced);
	}

	/** @param from first day of the weeks in which no day was left */
	public record Unplaced(long personId, SessionKind kind, LocalDate from) {
	}
}
