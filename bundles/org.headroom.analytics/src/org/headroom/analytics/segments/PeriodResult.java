package org.headroom.analytics.segments;

/**
 * What one person won in one fiscal period.
 *
 * @param period any number that grows with time; the same for all people of one period
 * @param won sum of the won deals' amounts, in one currency, not negative
 * @param squares sum of the squares of those amounts, in that currency squared; 0 where single deals are not known
 * @param quota what was to be won; 0 where there was none
 */
public record PeriodResult(long personId, int period, double won, double squares, double quota) {
	public PeriodResult {
		if (!(won >= 0 && squares >= 0 && quota >= 0) || Double.isInfinite(won + squares + quota)) {
			throw new IllegalArgumentException("results are finite and not negative: " + won + ", " + squares + ", " + quota);
		}
	}

	/** As a fraction of the quota. */
	PeriodResult ofQuota() {
		return new PeriodResult(personId, period, won / quota, squares / (quota * quota), 1);
	}
}
