package org.headroom.analytics.planner;

import java.time.LocalDateTime;
import org.headroom.domain.sessions.SessionKind;

/**
 * A session on offer; nothing happens until the manager takes it.
 *
 * @param minutes how long
 * @param why what speaks for this week
 */
public record Proposal(long personId, SessionKind kind, LocalDateTime start, int minutes, Why why) {

	public enum Why {
		/** The person closes little in that week. */
		QUIET,
		/** The person is in crunch: a touch, without a pipeline question. */
		CRUNCH,
		/** When the person's deals close is not known, or they close evenly. */
		NO_PATTERN
	}
}
