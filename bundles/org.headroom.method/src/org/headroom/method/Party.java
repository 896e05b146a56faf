package org.headroom.method;

/** One of the two people in a coaching session; commitments and insights belong to one of them. */
public enum Party {

	/** The person who is coached. */
	SALESPERSON,

	/** The person who coaches, and who makes promises as well. */
	MANAGER
}
