package org.headroom.ui.session;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.words.Words;
import org.headroom.method.Visibility;

/**
 * What stands in the form of a goal, before it is one: figures as they were typed.
 *
 * @param goalId the goal it changes; 0 for a new one
 */
record GoalDraft(long goalId, String title, GoalKind kind, String metric, String unit, List<String> rungs, LocalDate due, Visibility visibility) {
	/** Baseline, commit, target and stretch. */
	static final int RUNGS = 4;
	private static final String MARK = "\u001f";
	private static final int FIELDS = 11;

	GoalDraft {
		rungs = List.copyOf(rungs);
		if (rungs.size() != RUNGS) {
			throw new IllegalArgumentException("a ladder has four figures: " + rungs.size());
		}
	}

	static GoalDraft empty(LocalDate due) {
		return new GoalDraft(0, "", GoalKind.OUTCOME, "", "", List.of("", "", "", ""), due, Visibility.OURS);
	}

	static GoalDraft of(Goal goal, Locale locale) {
		NumberFormat numbers = NumberFormat.getNumberInstance(locale);
		List<String> rungs = goal.ladder().map(ladder -> List.of(numbers.format(ladder.baseline()), numbers.format(ladder.commit()), numbers.format(ladder.target()),
				numbers.format(ladder.stretch()))).orElse(List.of("", "", "", ""));
		return new GoalDraft(goal.id(), goal.title(), goal.kind(), goal.metric(), goal.unit(), rungs, goal.dueOn(), goal.visibility());
	}

	boolean empty() {
		return title.isBlank() && metric.isBlank() && unit.isBlank() && rungs.stream().allMatch(String::isBlank);
	}

	/** What keeps it from being a goal, in a sentence; empty when nothing does. */
	String problem(LocalDate today, Locale locale) {
		Words words = Words.of(GoalDraft.class, locale);
		if (title.isBlank()) {
			return words.say("goal.problem.title");
		}
		if (!due.isAfter(today)) {
			return words.say("goal.problem.due");
		}
		boolean measured = rungs.stream().anyMatch(rung -> !rung.isBlank());
		if (!measured) {
			return kind == GoalKind.LEARNING ? "" : words.say("goal.problem.measure");
		}
		return rungs.stream().anyMatch(rung -> number(rung, locale).isEmpty()) ? words.say("goal.problem.number") : ladder(locale).isEmpty() ? words.say("goal.problem.order") : "";
	}

	private Optional<Ladder> ladder(Locale locale) {
		List<BigDecimal> figures = rungs.stream().flatMap(rung -> number(rung, locale).stream()).toList();
		if (figures.size() < RUNGS) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Ladder(figures.get(0), figures.get(1), figures.get(2), figures.get(3)));
		} catch (IllegalArgumentException outOfOrder) {
			return Optional.empty();
		}
	}

	/** A figure as the reader writes it, group marks allowed. */
	static Optional<BigDecimal> number(String typed, Locale locale) {
		DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
		format.setParseBigDecimal(true);
		ParsePosition position = new ParsePosition(0);
		String text = typed.strip();
		return format.parse(text, position) instanceof BigDecimal figure && position.getIndex() == text.length() ? Optional.of(figure) : Optional.empty();
	}

	/** Writes it into the goal; call it only when there is no {@link #problem}. */
	void fill(Goal goal, LocalDate today, Locale locale) {
		goal.retitle(title);
		goal.runs(goal.startsOn().isBefore(due) ? goal.startsOn() : today, due);
		goal.visibleTo(visibility);
		ladder(locale).ifPresent(ladder -> goal.measure(metric, unit, ladder));
	}

	Goal fresh(long id, long personId, LocalDate today, Locale locale) {
		Goal goal = new Goal(id, personId, kind, title, today, due);
		fill(goal, today, locale);
		return goal;
	}

	/** As one text, to be kept while it is typed. */
	String written() {
		return String.join(MARK, List.of(Long.toString(goalId), title, kind.name(), metric, unit, rungs.get(0), rungs.get(1), rungs.get(2), rungs.get(3), due.toString(), visibility.name()));
	}

	/** What {@link #written} made; empty when it is of another version. */
	static Optional<GoalDraft> read(String written) {
		String[] parts = written.split(MARK, -1);
		if (parts.length != FIELDS) {
			return Optional.empty();
		}
		try {
			return Optional.of(new GoalDraft(Long.parseLong(parts[0]), parts[1], GoalKind.valueOf(parts[2]), parts[3], parts[4], List.of(parts[5], parts[6], parts[7], parts[8]),
					LocalDate.parse(parts[9]), Visibility.valueOf(parts[10])));
		} catch (IllegalArgumentException | DateTimeParseException otherVersion) {
			return Optional.empty();
		}
	}
}
