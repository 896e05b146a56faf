package org.headroom.analytics.mirror;

/** How confident a manager felt about one session, 0 to 10, before and after. */
public record Confidence(int before, int after) {
	public Confidence {
		if (before < 0 || before > 10 || after < 0 || after > 10) {
			throw new IllegalArgumentException("confidence lies between 0 and 10: " + before + ", " + after);
		}
	}
}
