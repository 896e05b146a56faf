package org.headroom.domain.sessions;

import java.time.Instant;
import org.headroom.method.Visibility;

/**
 * A place in a session where words were found.
 *
 * @param promptId the prompt or field answered; empty for anything but an answer
 * @param text all that was said there, as plain text
 */
public record FoundWords(long sessionId, long personId, Kind kind, String promptId, String text, Visibility visibility, Instant at) {

	/** What holds the words. */
	public enum Kind { ANSWER, INSIGHT, COMMITMENT }
}
