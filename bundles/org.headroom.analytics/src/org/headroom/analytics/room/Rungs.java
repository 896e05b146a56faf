package org.headroom.analytics.room;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.headroom.domain.goals.Ladder;

/**
 * Commit, target and stretch of a period's revenue, from the scenario with most room: halfway from the lower end of its range to its median,
 * the median, and the upper end; none below the baseline. They are on offer; the two at the table decide.
 *
 * @param baseline median of what a period brings as things are
 */
public record Rungs(Factor factor, Reference reference, double baseline, double commit, double target, double stretch) {
	private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

	/** As a goal's ladder, to three significant digits. */
	public Ladder ladder() {
		return new Ladder(round(baseline), round(commit), round(target), round(stretch));
	}

	private static BigDecimal round(double value) {
		return BigDecimal.valueOf(value).round(THREE_DIGITS);
	}
}
