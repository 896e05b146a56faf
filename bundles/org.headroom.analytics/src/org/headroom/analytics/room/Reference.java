package org.headroom.analytics.room;

/** What a factor is held against. */
public enum Reference {
	/** The person's own best window of the same length, itself shrunk towards the others, since the best of many was also lucky. */
	OWN_BEST,
	/** The 90th percentile of the peers' shrunk levels. */
	PEERS_90
}
