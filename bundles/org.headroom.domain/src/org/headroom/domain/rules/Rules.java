package org.headroom.domain.rules;

import java.util.Map;
import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.goals.StraightLine;
import org.headroom.domain.team.CoverageRule;
import org.headroom.domain.team.FactRule;
import org.headroom.domain.team.LastHalfYear;
import org.headroom.domain.team.RankWithinOffice;
import org.headroom.domain.team.ResampledSessions;
import org.headroom.domain.team.SegmentRule;

/**
 * One rule for each question. Whoever makes a workspace is handed them, so that they are chosen in one place.
 * Any thread.
 */
public record Rules(SegmentRule segments, CoverageRule coverage, FactRule facts, PaceRule pace) {
	/** The simple rules the domain comes with. */
	public static Rules first() {
		return new Rules(new RankWithinOffice(), new ResampledSessions(), new LastHalfYear(), new StraightLine());
	}

	/** Each by its interface, as a workspace gives them. */
	public Map<Class<?>, Object> byType() {
		return Map.of(SegmentRule.class, segments, CoverageRule.class, coverage, FactRule.class, facts, PaceRule.class, pace);
	}
}
