package org.headroom.cli.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.cli.desk.Desk;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.words.Words;

/** A goal with its pace. */
record GoalLine(Goal goal, Pace pace) {

	static List<GoalLine> of(Desk desk, List<Goal> goals) {
		PaceRule rule = desk.port(PaceRule.class);
		Map<Long, CheckIn> last = desk.port(Goals.class).lastCheckIns().stream().collect(Collectors.toMap(CheckIn::goalId, Function.identity(), (one, other) -> other));
		return goals.stream().map(goal -> new GoalLine(goal, rule.judge(goal, Optional.ofNullable(last.get(goal.id())), desk.today()))).toList();
	}

	/** The title and where it stands, in a line. */
	String text(Said said, Words words) {
		String until = goal.state() == GoalState.OPEN ? said.relative(goal.dueOn()) : goal.settledOn().map(said::day).orElse("");
		String standing = switch (goal.state()) {
			case OPEN -> standing(said, words);
			case REACHED -> words.say("goal.reached");
			case DROPPED -> words.say("goal.dropped");
		};
		return goal.title() + " · " + standing + " · " + until;
	}

	private String standing(Said said, Words words) {
		Optional<Ladder> ladder = goal.ladder();
		return switch (pace) {
			case Pace.TooEarly early -> words.say("goal.tooEarly");
			case Pace.OnPace on -> words.say("goal.onPace", said.number(on.reading()), said.number(ladder.orElseThrow().target()), goal.unit());
			case Pace.Behind behind -> words.say("goal.behind", said.number(behind.reading()), said.number(ladder.orElseThrow().target()), goal.unit());
			case Pace.Reached reached -> words.say("goal.atTarget", said.number(reached.reading()), goal.unit());
		};
	}
}
