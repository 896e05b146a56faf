package org.headroom.analytics.mirror;

import org.headroom.analytics.Interval;

/** One thing a manager sees of the own coaching. */
public sealed interface Mirror {

	/** @param sessions n, of {@code least} */
	record TooFew(int sessions, int least) implements Mirror {
	}

	/**
	 * @param value the middle: points of confidence gained in a session, reflections a question, or usefulness 0 to 10
	 * @param range 95 % interval
	 * @param sessions n
	 */
	record Seen(double value, Interval range, int sessions) implements Mirror {
	}
}
