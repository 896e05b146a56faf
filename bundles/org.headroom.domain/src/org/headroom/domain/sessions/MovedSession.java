package org.headroom.domain.sessions;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A session that was deferred or cancelled just now, and what it was before, so that {@link SessionRoom#takeBack}
 * can make it that again.
 *
 * @param before planned or running
 * @param plannedFor the day it was planned for before, if it was
 */
public record MovedSession(SessionMove move, SessionState before, Optional<LocalDateTime> plannedFor) {
	public MovedSession {
		Objects.requireNonNull(move);
		Objects.requireNonNull(plannedFor);
		if (before == SessionState.FINISHED || before == SessionState.CANCELLED) {
			throw new IllegalArgumentException("a session that is over is not moved: " + before);
		}
	}
}
