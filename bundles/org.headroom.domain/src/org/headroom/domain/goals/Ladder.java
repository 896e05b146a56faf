package org.headroom.domain.goals;

import java.math.BigDecimal;

/**
 * The three rungs of a goal, from what is certain to what would be a triumph, above (or, where less is
 * better, below) the baseline. All in the goal's unit.
 */
public record Ladder(BigDecimal baseline, BigDecimal commit, BigDecimal target, BigDecimal stretch) {
	public Ladder {
		int direction = stretch.compareTo(baseline);
		if (direction == 0) {
			throw new IllegalArgumentException("the stretch differs from the baseline");
		}
		if (out(baseline, commit, direction) || out(commit, target, direction) || out(target, stretch, direction)) {
			throw new IllegalArgumentException("commit, target and stretch lie in this order from the baseline on");
		}
	}

	private static boolean out(BigDecimal lower, BigDecimal upper, int direction) {
		return Integer.signum(upper.compareTo(lower)) == -Integer.signum(direction);
	}

	/** True when less is better, such as days of cycle time. */
	public boolean falling() {
		return stretch.compareTo(baseline) < 0;
	}

	/** True when {@code value} is at the rung or beyond it. */
	public boolean reached(BigDecimal rung, BigDecimal value) {
		return falling() ? value.compareTo(rung) <= 0 : value.compareTo(rung) >= 0;
	}
}
