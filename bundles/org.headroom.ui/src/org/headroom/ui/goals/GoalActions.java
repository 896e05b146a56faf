package org.headroom.ui.goals;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Milestone;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;

/** What can be done with goals, and taken back. Called on the display thread; the work runs off it. */
final class GoalActions {
	private final Desk desk;
	private final Consumer<RuntimeException> failed;

	GoalActions(Desk desk, Consumer<RuntimeException> failed) {
		this.desk = desk;
		this.failed = failed;
	}

	void add(GoalForm form, Consumer<Goal> done) {
		Goal goal = form.make(desk.ids().getAsLong(), desk.locale());
		desk.write(workspace -> {
			workspace.port(Goals.class).save(goal);
			return goal;
		}, done, failed, Change.GOALS);
	}

	/** Writes the form into the goal; {@code done} gets what it said before. */
	void change(long goalId, GoalForm form, Consumer<GoalForm> done) {
		desk.write(workspace -> {
			Goals goals = workspace.port(Goals.class);
			Goal goal = goals.byId(goalId).orElseThrow();
			GoalForm before = GoalForm.of(goal, desk.locale());
			form.write(goal, desk.locale());
			goals.save(goal);
			return before;
		}, done, failed, Change.GOALS);
	}

	void settle(long goalId, GoalState outcome, Runnable done) {
		desk.write(workspace -> {
			Goals goals = workspace.port(Goals.class);
			Goal goal = goals.byId(goalId).orElseThrow();
			goal.settle(outcome, LocalDate.now(desk.clock()));
			goals.save(goal);
			return goalId;
		}, id -> done.run(), failed, Change.GOALS);
	}

	void remove(long goalId, Consumer<Removed> done) {
		desk.write(workspace -> Removed.from(workspace.port(Goals.class), goalId), done, failed, Change.GOALS);
	}

	void putBack(Removed removed) {
		with(removed::putBack, () -> { });
	}

	void save(CheckIn checkIn, Runnable done) {
		with(goals -> goals.save(checkIn), done);
	}

	void remove(CheckIn checkIn, Runnable done) {
		with(goals -> goals.removeCheckIn(checkIn.id()), done);
	}

	void save(Milestone milestone, Runnable done) {
		save(milestone, done, failed);
	}

	void save(Milestone milestone, Runnable done, Consumer<RuntimeException> refused) {
		with(goals -> goals.save(milestone), done, refused);
	}

	void remove(Milestone milestone, Runnable done) {
		with(goals -> goals.removeMilestone(milestone.id()), done);
	}

	/** Done today, or not done after all. */
	void tick(Milestone milestone, boolean done, Runnable after) {
		Milestone ticked = Removed.again(milestone);
		if (done) {
			ticked.doneOn(LocalDate.now(desk.clock()));
		} else {
			ticked.notDone();
		}
		save(ticked, after);
	}

	private void with(Consumer<Goals> work, Runnable done) {
		with(work, done, failed);
	}

	private void with(Consumer<Goals> work, Runnable done, Consumer<RuntimeException> refused) {
		desk.write(workspace -> {
			work.accept(workspace.port(Goals.class));
			return true;
		}, yes -> done.run(), refused, Change.GOALS);
	}
}
