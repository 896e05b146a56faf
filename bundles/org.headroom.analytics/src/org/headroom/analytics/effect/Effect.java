package org.headroom.analytics.effect;

import org.headroom.analytics.Interval;

/** What a before-and-after comparison says. */
public sealed interface Effect {

	/**
	 * @param coached people who can be compared, of {@code least}
	 * @param uncoached likewise, of {@code least}
	 */
	record TooFew(int coached, int uncoached, int least) implements Effect {
	}

	/** The usual answer: chance, or who was chosen, explains the difference well enough. It is no proof that there is none. */
	record NotDistinguishable(Difference difference) implements Effect {
	}

	/** Coached people did better than expected, and chance explains it badly. */
	record Better(Difference difference) implements Effect {
	}

	/** Coached people did worse than expected, and chance explains it badly. */
	record Worse(Difference difference) implements Effect {
	}

	/**
	 * @param change of the coached against what was to be expected of them, as a fraction: 0.1 is a tenth more
	 * @param range interval of {@code change}: 90 % where people were observed, 95 % where lots were drawn
	 * @param p two-sided; of the two readings of an observed comparison, the larger
	 * @param coached n of people coached (or, where the order was drawn, of people who were coached at some time)
	 * @param uncoached n of people compared with
	 */
	record Difference(double change, Interval range, double p, int coached, int uncoached) {
	}

	/** A verdict where the probability is small enough for the level of the interval. */
	static Effect of(Difference difference) {
		if (difference.p() > 1 - difference.range().level()) {
			return new NotDistinguishable(difference);
		}
		return difference.change() > 0 ? new Better(difference) : new Worse(difference);
	}
}
