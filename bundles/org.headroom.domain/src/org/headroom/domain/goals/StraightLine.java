package org.headroom.domain.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * Expects as much of the way from the baseline to the target as has passed of the time at the last check-in:
 * expected = baseline + (target - baseline) x days passed / days in all. Silent in the first tenth of the time.
 */
@Component(property = "service.ranking:Integer=-100")
public final class StraightLine implements PaceRule {
	private static final double TOO_EARLY = 0.1;

	@Override
	public Pace judge(Goal goal, Optional<CheckIn> last, LocalDate today) {
		Optional<Ladder> ladder = goal.ladder();
		Optional<BigDecimal> reading = last.flatMap(CheckIn::reading);
		if (ladder.isEmpty() || reading.isEmpty()) {
			return new Pace.TooEarly();
		}
		if (ladder.get().reached(ladder.get().target(), reading.get())) {
			return new Pace.Reached(reading.get());
		}
		double passed = passed(goal, last.get().day());
		return passed < TOO_EARLY ? new Pace.TooEarly() : compare(ladder.get(), reading.get(), passed);
	}

	private static Pace compare(Ladder ladder, BigDecimal reading, double passed) {
		BigDecimal way = ladder.target().subtract(ladder.baseline());
		BigDecimal expected = ladder.baseline().add(way.multiply(BigDecimal.valueOf(passed), MathContext.DECIMAL64));
		return ladder.reached(expected, reading) ? new Pace.OnPace(reading, expected) : new Pace.Behind(reading, expected);
	}

	private static double passed(Goal goal, LocalDate day) {
		double whole = ChronoUnit.DAYS.between(goal.startsOn(), goal.dueOn());
		return Math.clamp(ChronoUnit.DAYS.between(goal.startsOn(), day) / whole, 0, 1);
	}
}
