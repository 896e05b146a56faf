package org.headroom.domain.team;

/** Which share of a manager's development time goes to a segment, against its share of heads. */
public sealed interface Coverage {

	/**
	 * Too few sessions, or nobody in the segment.
	 *
	 * @param sessions how many development sessions there were
	 * @param least how many it takes
	 */
	record TooFew(int sessions, int least) implements Coverage {
	}

	/**
	 * @param heads people in the segment, of {@code allHeads}
	 * @param minutes development minutes with them, of {@code allMinutes}
	 * @param low lower end of the 95 % interval of the share of minutes, 0 to 1
	 * @param high upper end
	 * @param sessions n: development sessions in all
	 */
	record Shares(int heads, int allHeads, int minutes, int allMinutes, double low, double high, int sessions) implements Coverage {

		/** 0 to 1. */
		public double ofMinutes() {
			return (double) minutes / allMinutes;
		}

		/** 0 to 1. */
		public double ofHeads() {
			return (double) heads / allHeads;
		}
	}
}
