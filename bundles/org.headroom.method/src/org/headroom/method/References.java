package org.headroom.method;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether everything a method refers to by id is there, and is of the kind that the reference needs. */
final class References {

	private static final int DEEPEST = 20;

	private final List<Stage> stages;
	private final Map<String, Prompt> prompts;

	private References(List<Stage> stages) {
		this.stages = stages;
		prompts = stages.stream().flatMap(stage -> stage.prompts().stream()).collect(Collectors.toMap(Prompt::id, Function.identity()));
	}

	static void check(List<Stage> stages, Flow flow, List<Output> outputs, List<CarryOver> carriesOver) {
		References references = new References(stages);
		flow.transitions().forEach(references::check);
		Stream.concat(outputs.stream(), stages.stream().flatMap(stage -> stage.outputs().stream())).forEach(references::check);
		carriesOver.forEach(references::check);
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

	private void stage(String id) {
		if (stages.stream().noneMatch(stage -> stage.id().equals(id))) {
			throw new IllegalArgumentException("there is no stage " + id);
		}
	}

	private Prompt prompt(String id) {
		Prompt prompt = prompts.get(id);
		if (prompt == null) {
			throw new IllegalArgumentException("there is no prompt " + id);
		}
		return prompt;
	}

	private void number(String id) {
		if (!(prompt(id).answer() instanceof AnswerType.Scale || prompt(id).answer() instanceof AnswerType.Tally)) {
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
