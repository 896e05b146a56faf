package org.headroom.cli.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Columns;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;

/** {@code goals [NAME]}: all open goals with their pace, or all of one person; outcome and learning goals apart. */
final class GoalsVerb implements Verb {

	@Override
	public String name() {
		return "goals";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME", false);
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new GoalShowVerb(), new GoalAddVerb(), new GoalCheckInVerb(), new GoalStepVerb(), new GoalSettleVerb());
	}

	@Override
	public Exit run(Call call) {
		Goals goals = call.desk().port(Goals.class);
		Optional<Person> person = call.words(0).map(new Persons(call.desk())::one);
		List<GoalLine> lines = GoalLine.of(call.desk(), person.map(each -> goals.of(each.id())).orElseGet(goals::open));
		Map<Long, Person> people = call.desk().port(People.class).all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
		Function<Goal, Optional<String>> whose = goal -> Optional.ofNullable(people.get(goal.personId())).map(Person::name);
		return call.show(() -> text(call, lines, whose),
				() -> new Json().all("goals", lines.stream().map(line -> Shapes.goal(line.goal(), whose.apply(line.goal()), line.pace()))));
	}

	private static Page text(Call call, List<GoalLine> lines, Function<Goal, Optional<String>> whose) {
		Words words = call.words(GoalsVerb.class);
		if (lines.isEmpty()) {
			return new Page().sentence(words.say("goals.none"));
		}
		long behind = lines.stream().filter(line -> line.pace() instanceof Pace.Behind).count();
		Page page = new Page().sentence(words.say("goals.lead", lines.size(), behind));
		for (GoalKind kind : GoalKind.values()) {
			List<GoalLine> ofKind = lines.stream().filter(line -> line.goal().kind() == kind).toList();
			if (!ofKind.isEmpty()) {
				page.gap().line(new Said(call.desk()).goal(kind)).table(table(call, ofKind, whose, words));
			}
		}
		return page;
	}

	private static Columns table(Call call, List<GoalLine> lines, Function<Goal, Optional<String>> whose, Words words) {
		Said said = new Said(call.desk());
		Columns columns = new Columns().text("").text("");
		lines.forEach(line -> columns.row("  " + whose.apply(line.goal()).orElse(Said.NONE), line.text(said, words)));
		return columns;
	}
}
