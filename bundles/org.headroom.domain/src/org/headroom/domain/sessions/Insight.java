package org.headroom.domain.sessions;

import java.time.Instant;
import org.headroom.method.Party;
import org.headroom.method.Visibility;

/** What the salesperson saw, in their own words. */
public record Insight(long id, long sessionId, long personId, String words, Party origin, Visibility visibility, Instant at) {

	/** The same insight, said better. */
	public Insight reworded(String better, Party whose, Visibility forWhom) {
		return new Insight(id, sessionId, personId, better, whose, forWhom, at);
	}
}
