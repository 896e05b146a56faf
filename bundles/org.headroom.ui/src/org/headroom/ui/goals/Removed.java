package org.headroom.ui.goals;

import java.util.List;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Milestone;

/** A goal that was removed with all that belonged to it, kept so that it can come back. Off the display thread. */
record Removed(Goal goal, List<Milestone> milestones, List<CheckIn> checkIns) {
	Removed {
		milestones = List.copyOf(milestones);
		checkIns = List.copyOf(checkIns);
	}

	static Removed from(Goals goals, long goalId) {
		Removed removed = new Removed(goals.byId(goalId).orElseThrow(), goals.milestones(goalId), goals.checkIns(goalId));
		goals.remove(goalId);
		return removed;
	}

	/** As it was, under the same ids. */
	void putBack(Goals goals) {
		goals.save(again(goal));
		milestones.forEach(milestone -> goals.save(again(milestone)));
		checkIns.forEach(checkIn -> goals.save(again(checkIn)));
	}

	/** A fresh object: one that was deleted can't be saved a second time. */
	static Goal again(Goal gone) {
		Goal goal = new Goal(gone.id(), gone.personId(), gone.kind(), gone.title(), gone.startsOn(), gone.dueOn());
		gone.ladder().ifPresent(ladder -> goal.measure(gone.metric(), gone.unit(), ladder));
		gone.sessionId().ifPresent(goal::agreedIn);
		goal.plan(gone.ifSituation(), gone.thenAction());
		goal.visibleTo(gone.visibility());
		gone.settledOn().ifPresent(day -> goal.settle(gone.state(), day));
		return goal;
	}

	static Milestone again(Milestone gone) {
		Milestone milestone = new Milestone(gone.id(), gone.goalId(), gone.title(), gone.dueOn());
		gone.doneOn().ifPresent(milestone::doneOn);
		return milestone;
	}

	static CheckIn again(CheckIn gone) {
		CheckIn checkIn = new CheckIn(gone.id(), gone.goalId(), gone.day(), gone.evidence());
		gone.reading().ifPresent(checkIn::reading);
		gone.confidence().ifPresent(checkIn::confidence);
		checkIn.visibleTo(gone.visibility());
		return checkIn;
	}
}
