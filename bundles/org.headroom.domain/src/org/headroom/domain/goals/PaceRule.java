package org.headroom.domain.goals;

import java.time.LocalDate;
import java.util.Optional;

/** How the pace of a goal is judged. A port: seasonal statistics replace the straight line. Pure, any thread. */
@FunctionalInterface
public interface PaceRule {

	/** @param last the latest check-in up to {@code today}, if any */
	Pace judge(Goal goal, Optional<CheckIn> last, LocalDate today);
}
