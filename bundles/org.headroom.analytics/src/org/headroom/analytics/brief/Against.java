package org.headroom.analytics.brief;

/** Whom somebody's deals are compared with. */
public enum Against {
	/** Comparable people at the same time. */
	PEERS,
	/** The same person's earlier deals. */
	OWN_PAST
}
