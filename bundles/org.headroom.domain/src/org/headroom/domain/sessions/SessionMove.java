package org.headroom.domain.sessions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.headroom.method.Party;

/**
 * A session that was deferred or cancelled: by whom and why. Kept for good, it shows avoidance; but one taken back at once was none.
 *
 * @param before what the session was until then; empty where that was not kept
 */
public record SessionMove(long id, long sessionId, long personId, Kind kind, Party by, Reason reason, String words, Instant at, Optional<Before> before) {

	public enum Kind { DEFERRED, CANCELLED }

	/** Why; {@link #OTHER} wants words. */
	public enum Reason { AFTER_QUARTER_END, CUSTOMER_CAME_FIRST, ILLNESS_OR_LEAVE, NOTHING_TO_BRING, NOT_NEEDED, OTHER }

	/**
	 * A session as it was before it was moved.
	 *
	 * @param state planned or running
	 * @param plannedFor the day it was planned for, if it was
	 */
	public record Before(SessionState state, Optional<LocalDateTime> plannedFor) {
		public Before {
			Objects.requireNonNull(plannedFor);
			if (state == SessionState.FINISHED || state == SessionState.CANCELLED) {
				throw new IllegalArgumentException("a session that is over is not moved: " + state);
			}
		}
	}

	public SessionMove {
		Objects.requireNonNull(before);
		words = words.strip();
		if (reason == Reason.OTHER && words.isEmpty()) {
			throw new IllegalArgumentException("another reason needs words");
		}
	}

	/** A move of which nobody knows what it changed. */
	public SessionMove(long id, long sessionId, long personId, Kind kind, Party by, Reason reason, String words, Instant at) {
		this(id, sessionId, personId, kind, by, reason, words, at, Optional.empty());
	}
}
