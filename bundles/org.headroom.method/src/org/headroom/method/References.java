package org.headroom.method;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether everything a method refers to by id is there, and is of the kind that the reference needs. */
final class References {

	private static final int DEEPEST = 20;

	private final List<Stage> stages;
	private final Map<String, Prompt> prompts;

	References(List<Stage> stages, List<Prompt> fields) {
		this.stages = stages;
		prompts = Stream.concat(fields.stream(), stages.stream().flatMap(stage -> stage.prompts().stream()))
				.collect(Collectors.toMap(Prompt::id, Function.identity()));
	}

	void check(Flow flow, List<Output> outputs, List<CarryOver> carriesOver, Evaluation evaluation, List<Migration> migrations) {
		flow.transitions().forEach(this::check);
		flow.loops().forEach(loop -> check(loop, flow.loops()));
		Stream.concat(outputs.stream(), stages.stream().flatMap(stage -> stage.outputs().stream())).forEach(this::check);
		carriesOver.forEach(this::check);
		evaluation.metrics().forEach(metric -> check(metric.from()));
		evaluation.notices().forEach(this::check);
		evaluation.report().forEach(part -> part.prompts().forEach(this::prompt));
		migrations.forEach(this::check);
	}

	private void check(Loop loop, List<Loop> all) {
		check(loop.until(), 0);
		if (stage(loop.from()) > stage(loop.to())) {
			throw new IllegalArgumentException("a loop cannot begin with " + loop.from() + ", which comes after its end " + loop.to());
		}
		all.stream().filter(other -> overlap(loop, other)).findFirst().ifPresent(other -> {
			throw new IllegalArgumentException("the loops to " + loop.to() + " and to " + other.to() + " overlap");
		});
	}

	private boolean overlap(Loop one, Loop other) {
		return stage(one.from()) < stage(other.from()) && stage(other.from()) <= stage(one.to()) && stage(one.to()) < stage(other.to());
	}

	private void check(Reading reading) {
		switch (reading) {
			case Reading.OfAnswer(String prompt) -> measurable(prompt);
			case Reading.OfColumn(String prompt, String column) -> measurable(prompt, column);
			case Reading.RowsOf(String prompt) -> columns(prompt, List.of());
			case Reading.Difference(String prompt, String less) -> {
				measurable(prompt);
				measurable(less);
			}
			case Reading.ShareOf(String prompt, String other) -> {
				tally(prompt);
				tally(other);
			}
			case Reading.RoundsOf(String id) -> stage(id);
			case Reading.Computed computed -> { }
		}
	}

	private void check(Notice notice) {
		check(notice.when(), 0);
		notice.evidence().forEach(this::prompt);
	}

	private void check(Migration migration) {
		migration.prompts().values().forEach(this::prompt);
		migration.stages().values().forEach(this::stage);
		migration.options().forEach((id, options) -> options.values().forEach(option -> option(id, option)));
	}

	private void measurable(String id) {
		if (!isMeasurable(prompt(id).answer())) {
			throw new IllegalArgumentException("prompt " + id + " has nothing to measure: it is neither a scale nor a tally nor money");
		}
	}

	private void measurable(String id, String column) {
		columns(id, List.of(column));
		AnswerType.Table table = (AnswerType.Table) prompt(id).answer();
		if (table.column(column).map(Column::cell).filter(References::isMeasurable).isEmpty()) {
			throw new IllegalArgumentException("column " + column + " of prompt " + id + " holds no numbers");
		}
	}

	private static boolean isMeasurable(AnswerType type) {
		return type instanceof AnswerType.Money || isNumber(type);
	}

	private static boolean isNumber(AnswerType type) {
		return type instanceof AnswerType.Scale || type instanceof AnswerType.Tally;
	}

	private void tally(String id) {
		if (!(prompt(id).answer() instanceof AnswerType.Tally)) {
			throw new IllegalArgumentException("prompt " + id + " is no tally, so it has no share");
		}
	}

	private void check(Transition transition) {
		stage(transition.from());
		stage(transition.to());
		check(transition.guard(), 0);
	}

	private void check(Output output) {
		switch (output) {
			case Output.Answered(String prompt) -> prompt(prompt);
			case Output.FilledRows(String prompt, int least, List<String> columns) -> columns(prompt, columns);
			case Output.Goal goal -> { }
			case Output.Insight insight -> { }
		}
	}

	private void check(CarryOver pair) {
		if (!prompt(pair.from()).answer().equals(prompt(pair.to()).answer())) {
			throw new IllegalArgumentException("prompt " + pair.to() + " cannot take over an answer of another kind from " + pair.from());
		}
	}

	private void check(Guard guard, int depth) {
		Bounds.check("depth of a condition", depth, 0, DEEPEST);
		switch (guard) {
			case Guard.Always always -> { }
			case Guard.Answered(String prompt) -> prompt(prompt);
			case Guard.AtLeast(String prompt, int value) -> number(prompt);
			case Guard.Chosen(String prompt, String option) -> option(prompt, option);
			case Guard.Not(Guard inner) -> check(inner, depth + 1);
			case Guard.AllOf(List<Guard> guards) -> guards.forEach(each -> check(each, depth + 1));
			case Guard.AnyOf(List<Guard> guards) -> guards.forEach(each -> check(each, depth + 1));
		}
	}

	/** Its place among the stages. */
	private int stage(String id) {
		return IntStream.range(0, stages.size()).filter(at -> stages.get(at).id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no stage " + id));
	}

	private Prompt prompt(String id) {
		Prompt prompt = prompts.get(id);
		if (prompt == null) {
			throw new IllegalArgumentException("there is no prompt " + id);
		}
		return prompt;
	}

	private void number(String id) {
		if (!isNumber(prompt(id).answer())) {
			throw new IllegalArgumentException("prompt " + id + " has no number to compare: it is neither a scale nor a tally");
		}
	}

	private void option(String id, String option) {
		if (prompt(id).answer().choices().stream().noneMatch(choice -> choice.id().equals(option))) {
			throw new IllegalArgumentException("prompt " + id + " does not offer the option " + option);
		}
	}

	private void columns(String id, List<String> columns) {
		if (!(prompt(id).answer() instanceof AnswerType.Table table)) {
			throw new IllegalArgumentException("prompt " + id + " is no table, it has no rows to count");
		}
		columns.stream().filter(column -> table.column(column).isEmpty()).findFirst().ifPresent(column -> {
			throw new IllegalArgumentException("the table of prompt " + id + " has no column " + column);
		});
	}
}
