package org.headroom.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a session lacks of what its method requires. */
final class Requirements {

	private final Method method;
	private final Recorded recorded;

	Requirements(Method method, Recorded recorded) {
		this.method = method;
		this.recorded = recorded;
	}

	List<Lack> of(Stage stage) {
		Stream<Lack> prompts = stage.prompts().stream().flatMap(prompt -> of(stage.id(), prompt));
		return Stream.concat(prompts, of(stage.outputs())).distinct().toList();
	}

	List<Lack> ofSession(List<Stage> stages) {
		List<Lack> lacks = new ArrayList<>(stages.stream().flatMap(stage -> of(stage).stream()).toList());
		method.fields().stream().flatMap(field -> of("", field)).forEach(lacks::add);
		of(method.outputs()).forEach(lacks::add);
		lacks.addAll(commitments());
		return lacks.stream().distinct().toList();
	}

	private Stream<Lack> of(String stage, Prompt prompt) {
		Check check = recorded.answer(prompt.id()).map(prompt.answer()::accepts).orElseGet(Check.Fits::new);
		if (check instanceof Check.Problem problem) {
			return Stream.of(Lack.at(stage, prompt, "lack.fit", prompt.text(), problem));
		}
		return prompt.required() ? answered(stage, prompt) : Stream.empty();
	}

	private Stream<Lack> of(List<Output> outputs) {
		return outputs.stream().flatMap(this::of);
	}

	private Stream<Lack> of(Output output) {
		return switch (output) {
			case Output.Answered(String id) -> answered(stageOf(id), prompt(id));
			case Output.FilledRows rows -> filled(rows);
			case Output.Goal goal -> recorded.goal() ? Stream.empty() : Stream.of(Lack.anywhere("lack.goal"));
			case Output.Insight insight -> recorded.insights() > 0 ? Stream.empty() : Stream.of(Lack.anywhere("lack.insight"));
		};
	}

	private Stream<Lack> answered(String stage, Prompt prompt) {
		return recorded.answer(prompt.id()).isPresent() ? Stream.empty()
				: Stream.of(Lack.at(stage, prompt, "lack.answer", prompt.text()));
	}

	private Stream<Lack> filled(Output.FilledRows wanted) {
		long there = recorded.answer(wanted.prompt()).map(answer -> answer instanceof Answer.Rows(List<Row> rows)
				? rows.stream().filter(row -> isFilled(row, wanted.columns())).count() : 0L).orElse(0L);
		Prompt prompt = prompt(wanted.prompt());
		return there >= wanted.least() ? Stream.empty()
				: Stream.of(Lack.at(stageOf(prompt.id()), prompt, "lack.rows", prompt.text(), wanted.least(), there));
	}

	private static boolean isFilled(Row row, List<String> columns) {
		return columns.isEmpty() ? !row.isEmpty() : columns.stream().allMatch(column -> row.cell(column).isPresent());
	}

	private List<Lack> commitments() {
		CommitmentRule rule = method.commitments();
		List<Pledge> whole = recorded.pledges().stream().filter(rule::counts).toList();
		List<Lack> lacks = new ArrayList<>();
		shortage(lacks, "lack.commitment.salesperson", rule.fromSalesperson(), of(whole, Party.SALESPERSON));
		shortage(lacks, "lack.commitment.manager", rule.fromManager(), of(whole, Party.MANAGER));
		shortage(lacks, "lack.commitment.any", rule.inAll(), whole.size());
		if (!lacks.isEmpty()) {
			unfinished(lacks, rule);
		}
		return lacks;
	}

	private void unfinished(List<Lack> lacks, CommitmentRule rule) {
		count(lacks, "lack.commitment.undated", recorded.pledges().stream().filter(each -> rule.dueNeeded() && !each.dated()).count());
		count(lacks, "lack.commitment.unplanned", recorded.pledges().stream().filter(each -> rule.ifThenNeeded() && !each.ifThen()).count());
		count(lacks, "lack.commitment.unrated", recorded.pledges().stream().filter(each -> !rule.isRated(each)).count());
	}

	private static void count(List<Lack> lacks, String key, long number) {
		if (number > 0) {
			lacks.add(Lack.anywhere(key, number));
		}
	}

	private static void shortage(List<Lack> lacks, String key, int wanted, int there) {
		if (there < wanted) {
			lacks.add(Lack.anywhere(key, wanted, there));
		}
	}

	private static int of(List<Pledge> pledges, Party owner) {
		return (int) pledges.stream().filter(pledge -> pledge.owner() == owner).count();
	}

	private Prompt prompt(String id) {
		return method.prompt(id).orElseThrow();
	}

	/** Empty for a field of the session. */
	private String stageOf(String promptId) {
		return method.stageOf(promptId).map(Stage::id).orElse("");
	}
}
