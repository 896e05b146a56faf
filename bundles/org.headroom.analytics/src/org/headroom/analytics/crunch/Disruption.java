package org.headroom.analytics.crunch;

/** Whether weeks with a session closed less than weeks without. */
public sealed interface Disruption {

	/** @param touched n: weeks with a session of people who also have weeks without, of {@code least} */
	record TooFew(int touched, int least) implements Disruption {
	}

	/**
	 * Chance explains the difference well enough. This is the usual answer, and not a proof that there is none.
	 *
	 * @param change touched weeks against the same person's others, as a fraction of these: -0.1 is a tenth less
	 * @param p two-sided, by permutation
	 */
	record NotDistinguishable(int touched, double change, double p) implements Disruption {
	}

	/** Chance explains it badly; {@code change} as above, either sign. It may still have another cause. */
	record Differs(int touched, double change, double p) implements Disruption {
	}
}
