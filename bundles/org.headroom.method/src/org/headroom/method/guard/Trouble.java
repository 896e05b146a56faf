package org.headroom.method.guard;

/**
 * A call into a plugin that failed. Holds names of code only, so it may be logged.
 *
 * @param site        what was called
 * @param kind        how it failed
 * @param detail      what was thrown or wrong, as names of code or in English, for the author; may be empty
 * @param inARow      how many times in a row this point has failed, from 1
 * @param switchedOff whether the bundle is switched off since
 */
public record Trouble(CallSite site, Kind kind, String detail, int inARow, boolean switchedOff) {

	/** How a call fails. */
	public enum Kind {
		/** It threw something. */
		THREW,
		/** It gave null, or something that can't be used. */
		NONSENSE,
		/** It did not answer in time, and was given up. */
		TOO_SLOW,
		/** It took more memory than a call may, and was given up. */
		TOO_MUCH_MEMORY,
		/** The bundle did not start. */
		NOT_STARTED,
		/** A thread that nobody waits for was busy without a pause for as long as a call may take, and was given up. */
		RAN_ON,
		/** What was given up goes on in code that is not the plugin's own, where nothing can end it. */
		GOES_ON
	}
}
