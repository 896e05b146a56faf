package org.headroom.ui.goals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Pace;
import org.headroom.ui.kit.Figures;

/**
 * One goal as the table says it. Two lines are the same when they are of the same goal, so that the choice
 * in a table outlives a check-in.
 *
 * @param kinds what the goals of its kind are called together
 * @param paceWords how it goes; for a settled goal what it came to
 */
record GoalLine(Goal goal, String person, String kinds, String latest, Pace pace, String paceWords, String dueWords, Optional<Integer> confidence) {

	long id() {
		return goal.id();
	}

	String title() {
		return goal.title();
	}

	boolean open() {
		return goal.state() == GoalState.OPEN;
	}

	boolean behind() {
		return open() && pace instanceof Pace.Behind;
	}

	String confidenceWords() {
		return confidence.map(String::valueOf).orElse(Figures.NONE);
	}

	/** Those behind first, then those of which nothing can be said; within that the one that is due next. */
	static Comparator<GoalLine> byPace() {
		return Comparator.comparingInt(GoalLine::urgency).thenComparing(byDue());
	}

	static Comparator<GoalLine> byDue() {
		return Comparator.comparing(GoalLine::day).thenComparing(GoalLine::id);
	}

	static Comparator<GoalLine> byConfidence() {
		return Comparator.comparing((GoalLine line) -> line.confidence.orElse(-1)).thenComparing(byDue());
	}

	private LocalDate day() {
		return goal.settledOn().orElseGet(goal::dueOn);
	}

	private int urgency() {
		return switch (pace) {
			case Pace.Behind behind -> 0;
			case Pace.TooEarly early -> 1;
			case Pace.OnPace onPace -> 2;
			case Pace.Reached reached -> 3;
		};
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof GoalLine line && line.id() == id();
	}

	@Override
	public int hashCode() {
		return Long.hashCode(id());
	}
}
