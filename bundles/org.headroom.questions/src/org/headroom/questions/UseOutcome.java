package org.headroom.questions;

/** What came of asking a question. */
public enum UseOutcome {
	/** The person saw something by themselves. */
	OWN_INSIGHT,
	/** A promise followed. */
	COMMITMENT,
	/** Neither, or not yet. */
	NEITHER
}
