package org.headroom.domain.sessions;

/** @param seconds spent in the stage so far */
public record StageTime(long sessionId, String stageId, int seconds, boolean done) {
	public StageTime {
		if (seconds < 0) {
			throw new IllegalArgumentException("time does not run backwards: " + seconds);
		}
	}
}
