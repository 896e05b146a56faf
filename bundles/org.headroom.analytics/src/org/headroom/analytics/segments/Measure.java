package org.headroom.analytics.segments;

import java.util.List;

/** What people of a peer group are compared by. */
public enum Measure {
	/** Won revenue as a fraction of quota: where everybody had one in every period. */
	OF_QUOTA,
	/** Won revenue itself: everywhere else. */
	WON_REVENUE;

	/** Never a mixture: a person with a quota and one without could not be compared. */
	public static Measure of(List<PeriodResult> group) {
		return !group.isEmpty() && group.stream().allMatch(result -> result.quota() > 0) ? OF_QUOTA : WON_REVENUE;
	}

	List<PeriodResult> apply(List<PeriodResult> group) {
		return this == OF_QUOTA ? group.stream().map(PeriodResult::ofQuota).toList() : group;
	}
}
