package org.headroom.domain.goals;

import java.math.BigDecimal;

/** Whether a goal is on its way. */
public sealed interface Pace {

	/** No measure, no check-in, or too early to tell. */
	record TooEarly() implements Pace {
	}

	/** At or beyond what was to be expected by now. */
	record OnPace(BigDecimal reading, BigDecimal expected) implements Pace {
	}

	/** Short of what was to be expected by now. */
	record Behind(BigDecimal reading, BigDecimal expected) implements Pace {
	}

	/** At the target or beyond it. */
	record Reached(BigDecimal reading) implements Pace {
	}
}
