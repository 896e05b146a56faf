package org.headroom.analytics.mirror;

/** What a manager said in one session, tallied: reflections of what was heard, and questions. */
public record Talk(int reflections, int questions) {
	public Talk {
		if (reflections < 0 || questions < 0) {
			throw new IllegalArgumentException("tallies are not negative: " + reflections + ", " + questions);
		}
	}
}
