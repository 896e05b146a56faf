package org.headroom.domain.team;

import java.util.List;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.QuarterResult;

/** Which facts about a person are worth bringing. Pure, any thread; statistics of their own replace the first rule. */
@FunctionalInterface
public interface FactRule {
	/** More would be a dashboard. */
	int MOST = 3;

	/**
	 * @param quarters closed quarters, the oldest first
	 * @param results what the person closed in them
	 * @return at most {@link #MOST}, the largest first
	 */
	List<Fact> facts(long personId, List<FiscalQuarter> quarters, List<QuarterResult> results);
}
