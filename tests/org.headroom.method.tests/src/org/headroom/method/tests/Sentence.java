package org.headroom.method.tests;

/** The sentences of the contract that a test can check. */
public enum Sentence {

	/** Of {@code org.headroom.method}. */
	NO_MISTAKES("A method's file holds no mistake."),
	/** Of {@code org.headroom.method}. */
	OWN_ID("The id of a method is yours alone: prefix it with your domain."),
	/** Of {@code org.headroom.method}. */
	SAME_METHODS("MethodProvider.methods gives the same methods at every call and returns at once."),
	/** Of {@code org.headroom.method}. */
	VERSION_GOES_UP("A version goes up whenever a definition changes."),
	/** Of {@code org.headroom.method}. */
	KEPT_WITH_A_SESSION("A session keeps the whole definition it began with."),
	/** Of {@code org.headroom.method}. */
	CAN_BE_FINISHED("A session that answers everything can be finished."),
	/** Of {@code org.headroom.method}. */
	ALL_LANGUAGES("Every text is there in every language of the method."),
	/** Of {@code org.headroom.method}. */
	MINE_STAYS_MINE("Text that may be shown to others is never asked for under MINE, and the other way round."),
	/** Of {@code org.headroom.method.code}. */
	OWN_KEY("The key is a lower-case word prefixed with your domain, and yours alone."),
	/** Of {@code org.headroom.method.code}. */
	WITHIN_A_SECOND("You answer within a second and without side effects."),
	/** Of {@code org.headroom.method.code}. */
	NEVER_NULL("You never give null; \"nothing to say\" is an empty result."),
	/** Of {@code org.headroom.method.code}. */
	NO_STATE("You keep no state between calls: two calls may run at the same time."),
	/** Of {@code org.headroom.method.code}. */
	LEAST_N("Below your least n you say nothing."),
	/** Of {@code org.headroom.method.code}. */
	PLAIN_NUMBERS("The number is never NaN or infinite.");

	private final String words;

	Sentence(String words) {
		this.words = words;
	}

	/** As the contract says it. */
	public String words() {
		return words;
	}

	/** @throws AssertionError with the sentence and what breaks it, unless it holds */
	void holds(boolean held, String what) {
		if (!held) {
			throw broken(what, null);
		}
	}

	AssertionError broken(String what, Throwable cause) {
		return new AssertionError("This breaks the contract: \u201c" + words + "\u201d: " + what, cause);
	}
}
