package org.headroom.cli.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;

/** {@code goals show GOAL}: one goal with its ladder, milestones and check-ins. */
final class GoalShowVerb implements Verb {

	@Override
	public String name() {
		return "show";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("GOAL", true);
	}

	@Override
	public Exit run(Call call) {
		return show(call, new Found(call).openGoal(call.word(0)));
	}

	static Exit show(Call call, Goal goal) {
		Goals goals = call.desk().port(Goals.class);
		List<Milestone> milestones = goals.milestones(goal.id());
		List<CheckIn> checkIns = goals.checkIns(goal.id());
		GoalLine line = GoalLine.of(call.desk(), List.of(goal)).getFirst();
		Optional<String> name = call.desk().port(People.class).byId(goal.personId()).map(Person::name);
		return call.show(() -> text(call, line, name.orElse(""), milestones, checkIns), () -> Shapes.goal(goal, name, line.pace())
				.all("milestones", milestones.stream().map(Shapes::milestone)).all("checkIns", checkIns.stream().map(Shapes::checkIn)));
	}

	private static Page text(Call call, GoalLine line, String name, List<Milestone> milestones, List<CheckIn> checkIns) {
		Said said = new Said(call.desk());
		Words words = call.words(GoalShowVerb.class);
		Goal goal = line.goal();
		Page page = new Page().sentence(name + ": " + line.text(said, words)).gap();
		goal.ladder().ifPresent(ladder -> page.under(words.say("goal.ladder"), words.say("goal.rungs", goal.metric(), said.number(ladder.baseline()),
				said.number(ladder.commit()), said.number(ladder.target()), said.number(ladder.stretch()), goal.unit())));
		page.under(words.say("goal.runs"), said.day(goal.startsOn()) + " – " + said.day(goal.dueOn()));
		if (!goal.ifSituation().isEmpty()) {
			page.under(words.say("goal.plan"), words.say("ifThen", goal.ifSituation(), goal.thenAction()));
		}
		page.under(words.say("goal.steps"), milestones.stream().map(step -> step.doneOn().map(done -> "✓ ").orElse("· ") + step.title() + " · " + said.day(step.dueOn())).toList());
		return page.under(words.say("goal.checkIns"), checkIns.stream().map(checkIn -> checkIn(said, goal, checkIn, words)).toList());
	}

	private static String checkIn(Said said, Goal goal, CheckIn checkIn, Words words) {
		List<String> parts = new ArrayList<>(List.of(said.day(checkIn.day())));
		checkIn.reading().map(reading -> (said.number(reading) + " " + goal.unit()).strip()).ifPresent(parts::add);
		checkIn.confidence().map(level -> words.say("confidence", level)).ifPresent(parts::add);
		Optional.of(checkIn.evidence()).filter(text -> !text.isEmpty()).ifPresent(parts::add);
		return String.join(" · ", parts);
	}
}
