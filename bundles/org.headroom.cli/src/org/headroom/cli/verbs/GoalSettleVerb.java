package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;

/** {@code goals settle GOAL --as reached|dropped|open}. */
final class GoalSettleVerb implements Verb {

	@Override
	public String name() {
		return "settle";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("GOAL", true).option("--as", "reached|dropped|open");
	}

	@Override
	public Exit run(Call call) {
		GoalState state = call.choice("--as", GoalState.class).orElse(GoalState.REACHED);
		Goal goal = new Found(call).openGoal(call.word(0));
		goal.settle(state, call.desk().today());
		call.desk().port(Goals.class).save(goal);
		return GoalShowVerb.show(call, goal);
	}
}
