package org.headroom.method.code;

import java.time.LocalDate;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What is known about the person a conversation is with, to read only. Made for one call of plugin code;
 * lists that may be long are read when they are asked for. Not for keeping, and not for several threads.
 * {@link FactsDraft} makes one for tests.
 */
@ProviderType
public interface PersonFacts {

	/** The day the question is asked on, in the workspace's time zone. */
	LocalDate today();

	/** The code of the currency that all money here is in, such as EUR. */
	String currency();

	/** Won revenue by fiscal quarter, the oldest first, at most twelve, the running one last. */
	List<QuarterFact> quarters();

	/** Deals that are open, the largest first, at most 500. */
	List<DealFact> openDeals();

	/** Deals won or lost between two days, both inclusive, the newest first, at most 2,000. */
	List<DealFact> closedDeals(LocalDate from, LocalDate to);

	/** Goals that are not over. */
	List<GoalFact> goals();

	/** Commitments that are neither kept nor dropped, of both sides, by due date. */
	List<PromiseFact> promises();

	/** Finished sessions with this person, the newest first, at most 50. */
	List<SessionFact> sessions();
}
