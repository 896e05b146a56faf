package org.headroom.analytics.pace;

import org.headroom.analytics.Interval;

/** Whether a goal is on its way. */
public sealed interface SeasonPace {

	/** @param seasons n: past periods of the person and the peers, of {@code least} */
	record TooFew(int seasons, int least) implements SeasonPace {
	}

	/**
	 * Below what is to be expected, and within what is usual for somebody who arrives; or so early that nothing is unusual.
	 *
	 * @param expected what somebody who reaches the target has by now, in the goal's unit
	 * @param band the middle 80 % of such people
	 */
	record CantTellYet(double expected, Interval band) implements SeasonPace {
	}

	/** At what is to be expected or above. */
	record OnPace(double expected, Interval band) implements SeasonPace {
	}

	/** Lower than nine of ten people who reach the target have been by now. */
	record Behind(double expected, Interval band) implements SeasonPace {
	}
}
