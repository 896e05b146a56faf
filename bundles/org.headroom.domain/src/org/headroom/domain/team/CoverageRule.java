package org.headroom.domain.team;

import java.util.List;
import java.util.Set;
import org.headroom.domain.sessions.CoachingSession;

/** How coverage and its interval are computed. Pure, any thread. */
@FunctionalInterface
public interface CoverageRule {

	/**
	 * @param segment ids of the people in the segment
	 * @param heads how many people the manager has in all
	 * @param development finished development sessions of the time looked at, with any of them
	 */
	Coverage of(Set<Long> segment, int heads, List<CoachingSession> development);
}
