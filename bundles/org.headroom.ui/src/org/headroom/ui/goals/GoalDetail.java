package org.headroom.ui.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.workspace.Workspace;

/**
 * One goal with all that belongs to it, as the pane beside the table says it. Made off the display thread.
 *
 * @param checkIns the oldest first
 */
record GoalDetail(Goal goal, String person, List<Milestone> milestones, List<CheckIn> checkIns, Pace pace, LocalDate today, GoalWords words) {
	GoalDetail {
		milestones = List.copyOf(milestones);
		checkIns = List.copyOf(checkIns);
	}

	/** Empty when the goal was removed meanwhile. */
	static Optional<GoalDetail> read(Workspace workspace, long goalId, Clock clock, Locale locale) {
		return workspace.port(Goals.class).byId(goalId).map(goal -> read(workspace, goal, LocalDate.now(clock), new GoalWords(clock, locale)));
	}

	private static GoalDetail read(Workspace workspace, Goal goal, LocalDate today, GoalWords words) {
		Goals goals = workspace.port(Goals.class);
		List<CheckIn> checkIns = goals.checkIns(goal.id());
		Optional<CheckIn> last = checkIns.isEmpty() ? Optional.empty() : Optional.of(checkIns.getLast());
		return new GoalDetail(goal, workspace.port(People.class).byId(goal.personId()).map(Person::name).orElse(""), goals.milestones(goal.id()), checkIns,
				workspace.port(PaceRule.class).judge(goal, last, today), today, words);
	}

	boolean open() {
		return goal.state() == GoalState.OPEN;
	}

	boolean measured() {
		return goal.ladder().isPresent();
	}

	boolean behind() {
		return open() && pace instanceof Pace.Behind;
	}

	/** Kind and days. */
	String about() {
		String kind = words.kind(goal.kind());
		if (!open()) {
			return words.words().say("about.settled", kind, words.settled(goal));
		}
		return words.words().say("about", kind, words.dates().date(goal.dueOn()), words.dates().say(goal.dueOn()));
	}

	/** How it goes, and what would let it be said; nothing for a settled goal or while it is too early. */
	String progress() {
		if (!open()) {
			return "";
		}
		return checkIns.isEmpty() ? words.words().say("progress.none") : words.paceSentence(goal, pace);
	}

	String plan() {
		return words.plan(goal);
	}

	/** When it is due or was done. */
	String say(Milestone milestone) {
		Optional<LocalDate> done = milestone.doneOn();
		if (done.isPresent()) {
			return words.words().say("milestone.done", words.dates().say(done.get()));
		}
		String due = Optional.ofNullable(milestone.dueOn()).map(words.dates()::say).orElse("");
		if (due.isEmpty()) {
			return "";
		}
		return late(milestone) ? words.words().say("milestone.late", due) : words.words().say("milestone.due", due);
	}

	boolean late(Milestone milestone) {
		return milestone.doneOn().isEmpty() && milestone.dueOn() != null && milestone.dueOn().isBefore(today);
	}

	/** Reading, confidence and evidence of a check-in. */
	String say(CheckIn checkIn) {
		return words.checkIn(goal, checkIn);
	}

	Optional<LadderPlot> plot() {
		return goal.ladder().map(ladder -> LadderPlot.of(goal, ladder, checkIns, words));
	}
}
