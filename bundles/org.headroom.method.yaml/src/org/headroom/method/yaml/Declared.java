package org.headroom.method.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.headroom.method.AnswerType;
import org.snakeyaml.engine.v2.nodes.Node;

/** The stages and prompts a file declares, for everything in it that refers to them. */
final class Declared {

	private final Findings findings;
	private final Values values;
	private final Map<String, Node> stages = new LinkedHashMap<>();
	private final Map<String, Node> prompts = new LinkedHashMap<>();
	private final Map<String, AnswerType> answers = new LinkedHashMap<>();

	Declared(Findings findings) {
		this.findings = findings;
		this.values = new Values(findings);
	}

	/** Reads and registers the id of a stage. */
	Optional<String> newStage(Node node) {
		return values.id(node).filter(id -> isNew(stages, "stage.twice", id, node));
	}

	/** Reads and registers the id of a prompt. */
	Optional<String> newPrompt(Node node) {
		return values.id(node).filter(id -> isNew(prompts, "prompt.twice", id, node));
	}

	void answer(String prompt, AnswerType type) {
		answers.put(prompt, type);
	}

	private boolean isNew(Map<String, Node> known, String mistake, String id, Node node) {
		Node before = known.putIfAbsent(id, node);
		if (before != null) {
			findings.add(node, mistake, id, before.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
		}
		return before == null;
	}

	/** The id of a stage that the file declares. */
	Optional<String> stage(Node node) {
		return known(node, stages, "stage.unknown.wrong");
	}

	/** The id of a prompt that the file declares. */
	Optional<String> prompt(Node node) {
		return known(node, prompts, "prompt.unknown.wrong");
	}

	/** The id of a prompt whose answer is a number. */
	Optional<String> numberPrompt(Node node) {
		return prompt(node).filter(id -> is(id, node, "prompt.number", type -> type instanceof AnswerType.Scale || type instanceof AnswerType.Tally));
	}

	/** The id of a prompt whose answer is a table. */
	Optional<String> tablePrompt(Node node) {
		return prompt(node).filter(id -> is(id, node, "prompt.table", AnswerType.Table.class::isInstance));
	}

	/** An option of that prompt. */
	Optional<String> option(String prompt, Node node) {
		AnswerType type = answers.get(prompt);
		List<String> ids = type == null ? List.of() : type.choices().stream().map(option -> option.id()).toList();
		return values.text(node).filter(word -> type == null || isAmong(node, word, ids, "option.unknown.wrong"));
	}

	/** A column of that prompt. */
	Optional<String> column(String prompt, Node node) {
		List<String> ids = answers.get(prompt) instanceof AnswerType.Table table
				? table.columns().stream().map(column -> column.id()).toList() : List.of();
		return values.text(node).filter(word -> ids.isEmpty() || isAmong(node, word, ids, "column.unknown.wrong"));
	}

	/** Whether both prompts take the same kind of answer, as far as they were readable. */
	boolean alike(String one, String other) {
		return !answers.containsKey(one) || !answers.containsKey(other) || answers.get(one).equals(answers.get(other));
	}

	private Optional<String> known(Node node, Map<String, Node> known, String mistake) {
		return values.text(node).filter(word -> isAmong(node, word, List.copyOf(known.keySet()), mistake));
	}

	private boolean isAmong(Node node, String word, List<String> known, String mistake) {
		if (!known.contains(word)) {
			findings.add(node, Phrase.of(mistake, word), Nearest.hint(word, known));
		}
		return known.contains(word);
	}

	private boolean is(String prompt, Node node, String mistake, Predicate<AnswerType> fits) {
		AnswerType type = answers.get(prompt);
		boolean right = type == null || fits.test(type);
		if (!right) {
			findings.add(node, mistake, prompt);
		}
		return right;
	}
}
