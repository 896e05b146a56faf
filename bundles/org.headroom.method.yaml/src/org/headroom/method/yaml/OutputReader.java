package org.headroom.method.yaml;

import java.util.List;
import java.util.Optional;

import org.headroom.method.AnswerType;
import org.headroom.method.Output;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what must be there before something closes: {@code needs: [goal, answer: facts]}. */
final class OutputReader {

	private static final int MOST_ROWS = 999_999_999;

	private final Findings findings;
	private final Values values;
	private final Declared declared;

	OutputReader(Findings findings, Declared declared) {
		this.findings = findings;
		this.values = new Values(findings);
		this.declared = declared;
	}

	List<Output> all(Optional<Node> node) {
		return values.list(node).stream().flatMap(each -> read(each).stream()).toList();
	}

	private Optional<Output> read(Node node) {
		return Kind.of(findings, node, "output", Keys.OUTPUTS).flatMap(this::read);
	}

	private Optional<Output> read(Kind kind) {
		return switch (kind.word()) {
			case "goal" -> Optional.of(kind.alone(findings)).map(word -> new Output.Goal());
			case "insight" -> Optional.of(kind.alone(findings)).map(word -> new Output.Insight());
			case "answer" -> kind.needed(findings).flatMap(this::answer);
			default -> kind.needed(findings).flatMap(node -> Section.of(findings, node, Keys.ROWS)).flatMap(this::rows);
		};
	}

	private Optional<Output> answer(Node node) {
		Optional<String> prompt = declared.prompt(node);
		prompt.ifPresent(id -> declared.need(node, id));
		return prompt.map(Output.Answered::new);
	}

	private Optional<Output> rows(Section section) {
		Optional<String> prompt = section.need("of").flatMap(declared::tablePrompt);
		prompt.ifPresent(id -> declared.need(section.at("of").orElseThrow(), id));
		int least = values.number(section.at("least"), 1, 1, MOST_ROWS);
		int most = prompt.flatMap(declared::answer).map(type -> type instanceof AnswerType.Table table ? table.most() : MOST_ROWS).orElse(MOST_ROWS);
		if (least > most) {
			findings.sense(section.at("least").orElseThrow(), "rows.many", most);
		}
		List<String> columns = values.list(section.at("filled")).stream()
				.flatMap(each -> prompt.flatMap(id -> declared.column(id, each)).stream()).toList();
		return prompt.map(id -> new Output.FilledRows(id, least, columns));
	}
}
