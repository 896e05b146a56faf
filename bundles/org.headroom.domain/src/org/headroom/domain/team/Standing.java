package org.headroom.domain.team;

/**
 * A segment and what it rests on.
 *
 * @param rank 1 is the most won revenue among the peers; 0 when unranked
 * @param peers how many were ranked, this person among them; 0 when unranked
 */
public record Standing(Segment segment, int rank, int peers) {
	/** Nothing can be said. */
	public static final Standing UNRANKED = new Standing(Segment.TOO_NEW, 0, 0);
}
