package org.headroom.install;

/** Told how far a long call is, on the thread of that call, and asked often whether it shall go on. */
public interface Watch {
	/** Lets it run to its end. */
	Watch NONE = (step, what, share) -> {
	};

	/** What is being done. */
	enum Step {
		/** Reading what sites offer. */
		ASKING,
		/** Working out what a change needs. */
		RESOLVING,
		/** Copying files from a site. */
		FETCHING,
		/** Looking at files and signatures. */
		CHECKING,
		/** Making it so; can't be cancelled any more. */
		KEEPING
	}

	/**
	 * @param what the site or file at hand; may be empty
	 * @param share of this step that is done, 0 to 1
	 */
	void at(Step step, String what, double share);

	/** True ends the call with {@link Outcome.Cancelled}; nothing is changed then. */
	default boolean cancelled() {
		return false;
	}
}
