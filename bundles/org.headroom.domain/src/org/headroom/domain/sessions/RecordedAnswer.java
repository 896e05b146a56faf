package org.headroom.domain.sessions;

import java.time.Instant;
import org.headroom.method.Answer;
import org.headroom.method.Visibility;

/**
 * What was answered to one prompt.
 *
 * @param stageId the stage the prompt belongs to; empty for a field of the session
 * @param promptId unique within its method
 * @param round 0 the first time a stage is gone through, 1 the second
 */
public record RecordedAnswer(long sessionId, String stageId, String promptId, int round, Answer answer, Visibility visibility, Instant at) {
}
