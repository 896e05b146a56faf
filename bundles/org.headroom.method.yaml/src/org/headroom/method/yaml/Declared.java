package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.Option;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The stages and prompts a file declares, for everything in it that refers to them. A misspelt reference is
 * noted and followed to what it was meant to be.
 */
final class Declared {

	private final Findings findings;
	private final Values values;
	private final Once stages;
	private final Once prompts;
	private final Map<String, AnswerType> answers = new LinkedHashMap<>();
	private final Set<String> hidden = new HashSet<>();
	private final List<Use> uses = new ArrayList<>();
	private final List<Use> needs = new ArrayList<>();
	private Optional<String> reading = Optional.empty();

	Declared(Findings findings) {
		this.findings = findings;
		this.values = new Values(findings);
		this.stages = new Once(findings, "stage");
		this.prompts = new Once(findings, "prompt");
	}

	/**
	 * A place that refers to a prompt.
	 *
	 * @param stage the stage it is said of; empty when it is said of the whole method
	 */
	record Use(Node at, String prompt, Optional<String> stage) {
	}

	/** Says of which stage the references are that are read from now on. */
	void reading(Optional<String> stage) {
		reading = stage;
	}

	/** Reads and registers the id of a stage. */
	Optional<String> newStage(Node node) {
		return stages.id(node);
	}

	/** Reads and registers the id of a prompt. */
	Optional<String> newPrompt(Node node) {
		return prompts.id(node);
	}

	void answer(String prompt, AnswerType type) {
		answers.put(prompt, type);
	}

	/** The id of a stage that the file declares. */
	Optional<String> stage(Node node) {
		return values.text(node).flatMap(word -> among(node, word, stages.ids(), "stage.unknown.wrong"));
	}

	/** The place of a stage among those of the file. */
	int place(String stage) {
		return stages.ids().indexOf(stage);
	}

	/** The id of a prompt that the file declares. */
	Optional<String> prompt(Node node) {
		Optional<String> prompt = values.text(node).flatMap(word -> among(node, word, prompts.ids(), "prompt.unknown.wrong"));
		prompt.ifPresent(id -> uses.add(new Use(node, id, reading)));
		return prompt;
	}

	/** Notes that this place needs an answer to a prompt, or rows of it. */
	void need(Node node, String prompt) {
		needs.add(new Use(node, prompt, reading));
	}

	/** The ids of prompts in this list. */
	List<String> prompts(Optional<Node> list) {
		return values.list(list).stream().flatMap(each -> prompt(each).stream()).toList();
	}

	/** The id of a prompt whose answer is a number to compare. */
	Optional<String> numberPrompt(Node node) {
		return prompt(node).filter(id -> is(id, node, "prompt.number", Declared::isNumber));
	}

	/** The id of a prompt whose answer is a number or money. */
	Optional<String> measurablePrompt(Node node) {
		return prompt(node).filter(id -> is(id, node, "prompt.measurable", Declared::isMeasurable));
	}

	/** The id of a prompt whose answer is a tally. */
	Optional<String> tallyPrompt(Node node) {
		return prompt(node).filter(id -> is(id, node, "prompt.tally", AnswerType.Tally.class::isInstance));
	}

	/** The id of a prompt whose answer is a table. */
	Optional<String> tablePrompt(Node node) {
		return prompt(node).filter(id -> is(id, node, "prompt.table", AnswerType.Table.class::isInstance));
	}

	/** An option of that prompt. */
	Optional<String> option(String prompt, Node node) {
		AnswerType type = answers.get(prompt);
		if (type != null && type.choices().isEmpty()) {
			findings.add(node, "prompt.options", prompt);
			return Optional.empty();
		}
		List<String> ids = type == null ? List.of() : type.choices().stream().map(Option::id).toList();
		return values.text(node).flatMap(word -> type == null ? Optional.of(word) : among(node, word, ids, "option.unknown.wrong"));
	}

	/** A column of that prompt. */
	Optional<String> column(String prompt, Node node) {
		List<String> ids = table(prompt).map(table -> table.columns().stream().map(Column::id).toList()).orElse(List.of());
		return values.text(node).flatMap(word -> ids.isEmpty() ? Optional.of(word) : among(node, word, ids, "column.unknown.wrong"));
	}

	/** A column of that prompt whose cells are numbers or money. */
	Optional<String> measurableColumn(String prompt, Node node) {
		Optional<String> column = column(prompt, node);
		boolean wrong = column.filter(id -> isWritten(node, id)).flatMap(id -> table(prompt).flatMap(table -> table.column(id)))
				.filter(known -> !isMeasurable(known.cell())).isPresent();
		if (wrong) {
			findings.add(node, "column.number", column.orElseThrow());
		}
		return column;
	}

	/** What this prompt takes, as far as it was readable. */
	Optional<AnswerType> answer(String prompt) {
		return Optional.ofNullable(answers.get(prompt));
	}

	/** The ids of all prompts so far. */
	List<String> prompts() {
		return prompts.ids();
	}

	/** Notes that the answer to this prompt can only ever be the manager's own. */
	void hidden(String prompt) {
		hidden.add(prompt);
	}

	boolean isHidden(String prompt) {
		return hidden.contains(prompt);
	}

	/** Every place that needs an answer or rows. */
	List<Use> needs() {
		return List.copyOf(needs);
	}

	/** Every place that refers to a prompt. */
	List<Use> uses() {
		return List.copyOf(uses);
	}

	/** Whether both prompts take the same kind of answer, as far as they were readable. */
	boolean alike(String one, String other) {
		return !answers.containsKey(one) || !answers.containsKey(other) || answers.get(one).equals(answers.get(other));
	}

	private Optional<AnswerType.Table> table(String prompt) {
		return answers.get(prompt) instanceof AnswerType.Table table ? Optional.of(table) : Optional.empty();
	}

	private static boolean isNumber(AnswerType type) {
		return type instanceof AnswerType.Scale || type instanceof AnswerType.Tally;
	}

	private static boolean isMeasurable(AnswerType type) {
		return isNumber(type) || type instanceof AnswerType.Money;
	}

	private Optional<String> among(Node node, String word, List<String> known, String mistake) {
		if (known.contains(word)) {
			return Optional.of(word);
		}
		findings.add(node, Phrase.of(mistake, word), Nearest.hint(word, known));
		return Nearest.to(word, known);
	}

	/** Whether a place refers to this by its right name. */
	static boolean isWritten(Node node, String id) {
		return node instanceof ScalarNode scalar && scalar.getValue().equals(id);
	}

	/** Not asked of what a misspelt word was taken for: one mistake is enough in one place. */
	private boolean is(String prompt, Node node, String mistake, Predicate<AnswerType> fits) {
		AnswerType type = answers.get(prompt);
		boolean right = type == null || !isWritten(node, prompt) || fits.test(type);
		if (!right) {
			findings.add(node, mistake, prompt);
		}
		return right;
	}
}
