package org.headroom.analytics.coverage;

import org.headroom.analytics.Interval;

/** A segment's share of the development minutes against its share of heads. */
public sealed interface CoverageShare {

	/**
	 * @param sessions n, of {@code leastSessions}
	 * @param weeks with a session, of {@code leastWeeks}
	 */
	record TooFew(int sessions, int leastSessions, int weeks, int leastWeeks) implements CoverageShare {
	}

	/**
	 * @param minutes share of the minutes, 0 to 1
	 * @param range 95 % interval of that share
	 * @param heads share of the heads, 0 to 1
	 * @param sessions n
	 * @param weeks in which there were any
	 */
	record Measured(double minutes, Interval range, double heads, int sessions, int weeks) implements CoverageShare {

		/** 1 is a fair share; 0.5 half of it. */
		public double ratio() {
			return minutes / heads;
		}

		/** The interval of {@link #ratio()}. */
		public Interval ratioRange() {
			return range.times(1 / heads);
		}

		/** Whether chance is a poor explanation of the difference between minutes and heads. */
		public boolean differs() {
			return !range.contains(heads);
		}
	}
}
