package org.headroom.analytics.planner;

import java.time.LocalDate;
import org.headroom.domain.sessions.SessionKind;

/** A session that is planned already. */
public record Booked(long personId, SessionKind kind, LocalDate day) {
}
