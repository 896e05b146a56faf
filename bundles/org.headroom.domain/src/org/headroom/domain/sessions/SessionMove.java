package org.headroom.domain.sessions;

import java.time.Instant;
import org.headroom.method.Party;

/** A session that was deferred or cancelled: by whom and why. Kept for good, it shows avoidance; but one taken back at once was none. */
public record SessionMove(long id, long sessionId, long personId, Kind kind, Party by, Reason reason, String words, Instant at) {

	public enum Kind { DEFERRED, CANCELLED }

	/** Why; {@link #OTHER} wants words. */
	public enum Reason { AFTER_QUARTER_END, CUSTOMER_CAME_FIRST, ILLNESS_OR_LEAVE, NOTHING_TO_BRING, NOT_NEEDED, OTHER }

	public SessionMove {
		words = words.strip();
		if (reason == Reason.OTHER && words.isEmpty()) {
			throw new IllegalArgumentException("another reason needs words");
		}
	}
}
