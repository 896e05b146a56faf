package org.headroom.cli.verbs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.people.Person;
import org.headroom.method.Visibility;

/** {@code goals add NAME TITLE --due DAY …}: a new goal with its ladder and milestones. */
final class GoalAddVerb implements Verb {

	@Override
	public String name() {
		return "add";
	}

	@Override
	public void describe(Signature signature) {
		signature.word("NAME").words("TITLE", true).option("--due", "DAY").option("--from", "DAY").option("--kind", "outcome|learning").option("--metric", "TEXT")
				.option("--unit", "TEXT").option("--baseline", "N").option("--commit", "N").option("--target", "N").option("--stretch", "N").option("--if", "TEXT")
				.option("--then", "TEXT").options("--step", "TEXT@DAY").option("--visibility", "LEVEL");
	}

	@Override
	public Exit run(Call call) {
		LocalDate due = call.day("--due").orElseThrow(() -> call.wrong("wrong.missing", "--due"));
		Optional<Ladder> ladder = ladder(call);
		GoalKind kind = call.choice("--kind", GoalKind.class).orElse(GoalKind.OUTCOME);
		if (kind == GoalKind.OUTCOME && ladder.isEmpty()) {
			throw call.wrong("wrong.unmeasured");
		}
		Person person = new Persons(call.desk()).here(call.word(0));
		Goal goal = goal(call, person, kind, due);
		ladder.ifPresent(rungs -> goal.measure(call.value("--metric").orElse(""), call.value("--unit").orElse(""), rungs));
		Goals goals = call.desk().port(Goals.class);
		List<Milestone> steps = call.values("--step").stream().map(step -> GoalStepVerb.milestone(call, goal, step)).toList();
		goals.save(goal);
		steps.forEach(goals::save);
		return GoalShowVerb.show(call, goal);
	}

	private static Goal goal(Call call, Person person, GoalKind kind, LocalDate due) {
		try {
			Goal goal = new Goal(call.desk().ids().getAsLong(), person.id(), kind, call.word(1), call.day("--from").orElse(call.desk().today()), due);
			goal.plan(call.value("--if").orElse(""), call.value("--then").orElse(""));
			goal.visibleTo(call.choice("--visibility", Visibility.class).orElse(Visibility.OURS));
			return goal;
		} catch (IllegalArgumentException e) {
			throw new Refused(Exit.USAGE, call.words(GoalAddVerb.class).say("goal.days"));
		}
	}

	/** Commit and stretch are filled in where they were left out: half of the way, and half as far again. */
	private static Optional<Ladder> ladder(Call call) {
		Optional<BigDecimal> target = call.number("--target");
		Optional<BigDecimal> baseline = call.number("--baseline");
		if (target.isEmpty() || baseline.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal half = target.get().subtract(baseline.get()).divide(BigDecimal.TWO);
		try {
			return Optional.of(new Ladder(baseline.get(), call.number("--commit").orElse(baseline.get().add(half)), target.get(),
					call.number("--stretch").orElse(target.get().add(half))));
		} catch (IllegalArgumentException e) {
			throw new Refused(Exit.USAGE, call.words(GoalAddVerb.class).say("goal.order"));
		}
	}
}
