package org.headroom.cli.verbs;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Moments;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Milestone;

/** {@code goals step GOAL --add TEXT@DAY} or {@code --done PART}: a goal's milestones. */
final class GoalStepVerb implements Verb {

	@Override
	public String name() {
		return "step";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("GOAL", true).options("--add", "TEXT@DAY").option("--done", "TEXT");
	}

	@Override
	public Exit run(Call call) {
		Goal goal = new Found(call).openGoal(call.word(0));
		Goals goals = call.desk().port(Goals.class);
		call.values("--add").stream().map(step -> milestone(call, goal, step)).toList().forEach(goals::save);
		call.value("--done").ifPresent(part -> done(call, goals, goal, part));
		return GoalShowVerb.show(call, goal);
	}

	private static void done(Call call, Goals goals, Goal goal, String part) {
		List<Milestone> fitting = goals.milestones(goal.id()).stream()
				.filter(step -> step.title().toLowerCase(call.desk().locale()).contains(part.toLowerCase(call.desk().locale()))).toList();
		if (fitting.size() != 1) {
			throw new Refused(Exit.NOT_FOUND, call.words(GoalStepVerb.class).say("goal.whichStep", part), goals.milestones(goal.id()).stream().map(Milestone::title).toList());
		}
		fitting.getFirst().doneOn(call.desk().today());
		goals.save(fitting.getFirst());
	}

	/** @param text a title, an at sign, a day */
	static Milestone milestone(Call call, Goal goal, String text) {
		int at = text.lastIndexOf('@');
		String title = at < 0 ? "" : text.substring(0, at).strip();
		if (title.isEmpty()) {
			throw call.wrong("wrong.step", text);
		}
		return new Milestone(call.desk().ids().getAsLong(), goal.id(), title,
				Moments.day(text.substring(at + 1), call.desk().today()).orElseThrow(() -> call.wrong("wrong.step", text)));
	}
}
