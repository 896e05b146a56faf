package org.headroom.ui.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.LeadLinks;

/** What the Goals view says, in which words and order. Made off the display thread; no widget in it. */
final class GoalsView {
	/** Which goals are shown. */
	enum Which { OPEN, SETTLED }

	private final List<Person> people;
	private final List<GoalLine> open;
	private final List<GoalLine> settled;
	private final GoalWords words;

	private GoalsView(List<Person> people, List<GoalLine> open, List<GoalLine> settled, GoalWords words) {
		this.people = List.copyOf(people);
		this.open = List.copyOf(open);
		this.settled = List.copyOf(settled);
		this.words = words;
	}

	static GoalsView read(Workspace workspace, Clock clock, Locale locale) {
		People people = workspace.port(People.class);
		List<Person> team = people.all();
		Goals goals = workspace.port(Goals.class);
		Reading reading = new Reading(people, team, goals, workspace.port(PaceRule.class), LocalDate.now(clock), new GoalWords(clock, locale));
		List<Goal> settled = team.stream().flatMap(person -> goals.of(person.id()).stream()).filter(goal -> goal.state() != GoalState.OPEN).toList();
		return new GoalsView(team, reading.open(), settled.stream().map(reading::settled).toList(), reading.words());
	}

	/** Makes the lines of one reading of the workspace. */
	private record Reading(People people, Goals goals, PaceRule rule, Map<Long, String> names, LocalDate today, GoalWords words) {
		Reading(People people, List<Person> team, Goals goals, PaceRule rule, LocalDate today, GoalWords words) {
			this(people, goals, rule, new HashMap<>(team.stream().collect(Collectors.toMap(Person::id, Person::name))), today, words);
		}

		List<GoalLine> open() {
			Map<Long, CheckIn> last = goals.lastCheckIns().stream().collect(Collectors.toMap(CheckIn::goalId, Function.identity()));
			return goals.open().stream().map(goal -> line(goal, Optional.ofNullable(last.get(goal.id())))).toList();
		}

		GoalLine settled(Goal goal) {
			List<CheckIn> checkIns = goals.checkIns(goal.id());
			return line(goal, checkIns.isEmpty() ? Optional.empty() : Optional.of(checkIns.getLast()));
		}

		private GoalLine line(Goal goal, Optional<CheckIn> last) {
			var pace = rule.judge(goal, last, today);
			String said = goal.state() == GoalState.OPEN ? words.pace(pace) : words.outcome(goal);
			return new GoalLine(goal, name(goal.personId()), words.kinds(goal.kind()), words.latest(goal, last), pace, said, words.dates().say(goal.dueOn()),
					confidence(goal, last));
		}

		/** The latest that was said: a check-in may leave it out. */
		private Optional<Integer> confidence(Goal goal, Optional<CheckIn> last) {
			return last.flatMap(CheckIn::confidence)
					.or(() -> last.flatMap(some -> goals.checkIns(goal.id()).reversed().stream().flatMap(each -> each.confidence().stream()).findFirst()));
		}

		/** Also of those who left. */
		private String name(long personId) {
			return names.computeIfAbsent(personId, id -> people.byId(id).map(Person::name).orElse(""));
		}
	}

	/** No goal was ever set. */
	boolean empty() {
		return open.isEmpty() && settled.isEmpty();
	}

	/** Nobody is there to set a goal for. */
	boolean nobody() {
		return people.isEmpty();
	}

	/** How many are behind; the figure leads to them. */
	String lead() {
		if (open.isEmpty()) {
			return words.words().say("lead.none");
		}
		long behind = open.stream().filter(GoalLine::behind).count();
		String sentence = words.words().say("lead", behind, open.size());
		return behind == 0 ? sentence : LeadLinks.first(sentence, "behind");
	}

	/** How many of each kind are open. */
	String context() {
		return words.words().say("context", count(GoalKind.OUTCOME), count(GoalKind.LEARNING));
	}

	private long count(GoalKind kind) {
		return open.stream().filter(line -> line.goal().kind() == kind).count();
	}

	List<GoalLine> lines(Which which) {
		return switch (which) {
			case OPEN -> open;
			case SETTLED -> settled;
		};
	}

	/** The one to look at first. */
	Optional<GoalLine> first(Which which) {
		return lines(which).stream().min(GoalLine.byPace());
	}

	/** Wherever it stands. */
	Optional<GoalLine> line(long goalId) {
		return Stream.concat(open.stream(), settled.stream()).filter(line -> line.id() == goalId).findFirst();
	}

	/** Whom a goal can be set for, by name. */
	List<Person> people() {
		return people;
	}
}
