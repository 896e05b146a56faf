package org.headroom.method;

/** What makes a stage differ from one that is passed through once, here and now. */
public enum StageTrait {

	/** May be skipped. */
	OPTIONAL,

	/** May be entered again for another round, with answers of its own for each. */
	REPEATABLE,

	/** Opens the <em>next</em> session of the two instead of ending this one. */
	DEFERRED
}
