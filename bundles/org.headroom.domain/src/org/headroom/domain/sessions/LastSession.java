package org.headroom.domain.sessions;

import java.time.Instant;

/** When a person's last finished session of a kind ended. */
public record LastSession(long personId, SessionKind kind, Instant endedAt) {
}
