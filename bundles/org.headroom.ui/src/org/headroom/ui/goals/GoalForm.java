package org.headroom.ui.goals;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.words.Words;
import org.headroom.method.Visibility;
import org.headroom.ui.drafts.Kept;

/**
 * What was typed into the form of a goal, before it is one. No widget in it.
 *
 * @param person for whom; empty while nobody is chosen
 * @param measured whether the goal had a ladder before, which it then keeps
 */
record GoalForm(String title, Optional<Long> person, GoalKind kind, String metric, String unit, Rungs rungs, LocalDate start, LocalDate due,
		String ifSituation, String thenAction, Visibility visibility, boolean measured) {
	private static final int QUARTER = 3;

	/** Where a problem is shown. */
	enum Field { TITLE, PERSON, METRIC, LADDER, DUE }

	GoalForm {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(visibility);
	}

	/** The four values as they were typed. */
	record Rungs(String baseline, String commit, String target, String stretch) {
		static final Rungs NONE = new Rungs("", "", "", "");

		boolean blank() {
			return Stream.of(baseline, commit, target, stretch).allMatch(String::isBlank);
		}
	}

	/** For somebody, over the next three months. */
	static GoalForm blank(Optional<Long> person, LocalDate today) {
		return new GoalForm("", person, GoalKind.OUTCOME, "", "", Rungs.NONE, today, today.plusMonths(QUARTER), "", "", Visibility.OURS, false);
	}

	static GoalForm of(Goal goal, Locale locale) {
		Numbers numbers = new Numbers(locale);
		Rungs rungs = goal.ladder().map(ladder -> new Rungs(numbers.write(ladder.baseline()), numbers.write(ladder.commit()), numbers.write(ladder.target()),
				numbers.write(ladder.stretch()))).orElse(Rungs.NONE);
		return new GoalForm(goal.title(), Optional.of(goal.personId()), goal.kind(), goal.metric(), goal.unit(), rungs, goal.startsOn(), goal.dueOn(),
				goal.ifSituation(), goal.thenAction(), goal.visibility(), goal.ladder().isPresent());
	}

	/** What keeps it from being saved, each naming what would be right; empty when nothing does. */
	Map<Field, String> problems(Locale locale) {
		Words words = Words.of(GoalForm.class, locale);
		Map<Field, String> problems = new EnumMap<>(Field.class);
		if (title.isBlank()) {
			problems.put(Field.TITLE, words.say("form.title.wrong"));
		}
		if (person.isEmpty()) {
			problems.put(Field.PERSON, words.say("form.person.wrong"));
		}
		if (!due.isAfter(start)) {
			problems.put(Field.DUE, words.say("form.due.wrong"));
		}
		ladderProblem(new Numbers(locale), words).ifPresent(problem -> problems.put(Field.LADDER, problem));
		if (metric.isBlank() && !rungs.blank()) {
			problems.put(Field.METRIC, words.say("form.metric.wrong"));
		}
		return problems;
	}

	private Optional<String> ladderProblem(Numbers numbers, Words words) {
		if (rungs.blank()) {
			return kind == GoalKind.LEARNING && !measured ? Optional.empty() : Optional.of(measured ? words.say("form.ladder.keep") : words.say("form.ladder.missing"));
		}
		List<String> wrong = Stream.of(unreadable(rungs.baseline, words.say("form.baseline"), numbers), unreadable(rungs.commit, words.say("form.commit"), numbers),
				unreadable(rungs.target, words.say("form.target"), numbers), unreadable(rungs.stretch, words.say("form.stretch"), numbers)).flatMap(Optional::stream).toList();
		if (!wrong.isEmpty()) {
			return Optional.of(words.say("form.number.wrong", String.join(", ", wrong), numbers.write(new BigDecimal("2.5"))));
		}
		return orderProblem(numbers, words);
	}

	private static Optional<String> unreadable(String typed, String name, Numbers numbers) {
		return numbers.read(typed).isEmpty() ? Optional.of(name) : Optional.empty();
	}

	private Optional<String> orderProblem(Numbers numbers, Words words) {
		try {
			ladder(numbers);
			return Optional.empty();
		} catch (IllegalArgumentException outOfOrder) {
			return Optional.of(words.say("form.ladder.order"));
		}
	}

	private Ladder ladder(Numbers numbers) {
		return new Ladder(number(numbers, rungs.baseline), number(numbers, rungs.commit), number(numbers, rungs.target), number(numbers, rungs.stretch));
	}

	private static BigDecimal number(Numbers numbers, String typed) {
		return numbers.read(typed).orElseThrow(() -> new IllegalArgumentException("not a number"));
	}

	/** What a draft keeps of it. */
	Map<String, String> words() {
		return Map.ofEntries(entry("title", title), entry("person", person.map(String::valueOf).orElse("")), entry("kind", kind.name()), entry("metric", metric),
				entry("unit", unit), entry("baseline", rungs.baseline), entry("commit", rungs.commit), entry("target", rungs.target), entry("stretch", rungs.stretch),
				entry("start", start.toString()), entry("due", due.toString()), entry("if", ifSituation), entry("then", thenAction), entry("visibility", visibility.name()));
	}

	/** With what a draft kept. */
	GoalForm with(Kept kept) {
		Optional<Long> whose = Optional.of(kept.text("person", "")).filter(id -> id.matches("\\d+")).map(Long::valueOf).or(() -> person);
		Rungs typed = new Rungs(kept.text("baseline", rungs.baseline), kept.text("commit", rungs.commit), kept.text("target", rungs.target), kept.text("stretch", rungs.stretch));
		return new GoalForm(kept.text("title", title), whose, kept.one("kind", kind), kept.text("metric", metric), kept.text("unit", unit), typed, kept.day("start", start),
				kept.day("due", due), kept.text("if", ifSituation), kept.text("then", thenAction), kept.one("visibility", visibility), measured);
	}

	/** A new goal; only when there are no {@link #problems}. */
	Goal make(long id, Locale locale) {
		Goal goal = new Goal(id, person.orElseThrow(), kind, title, start, due);
		write(goal, locale);
		return goal;
	}

	/** Writes all that may change later into a goal; only when there are no {@link #problems}. */
	void write(Goal goal, Locale locale) {
		goal.retitle(title);
		goal.runs(start, due);
		goal.plan(ifSituation, thenAction);
		goal.visibleTo(visibility);
		if (!rungs.blank()) {
			goal.measure(metric, unit, ladder(new Numbers(locale)));
		}
	}
}
