package org.headroom.analytics.segments;

import org.headroom.domain.team.Segment;

/**
 * Segments which nobody falls out of by a breath: top is entered at the 80th percentile and left below the 65th; developing is entered at the
 * 20th and left above the 35th. Pure, any thread.
 */
public final class Hysteresis {
	public static final double ENTER_TOP = 80;
	public static final double LEAVE_TOP = 65;

	private Hysteresis() {
	}

	/**
	 * @param before the segment until now; {@link Segment#TOO_NEW} for who had none
	 * @param percentile 0 to 100, of {@link Shrunk#percentile()}
	 */
	public static Segment next(Segment before, double percentile) {
		return switch (before) {
			case TOP -> percentile >= LEAVE_TOP ? Segment.TOP : fresh(percentile);
			case DEVELOPING -> percentile <= 100 - LEAVE_TOP ? Segment.DEVELOPING : fresh(percentile);
			case CORE, TOO_NEW -> fresh(percentile);
		};
	}

	private static Segment fresh(double percentile) {
		return percentile >= ENTER_TOP ? Segment.TOP : percentile <= 100 - ENTER_TOP ? Segment.DEVELOPING : Segment.CORE;
	}
}
