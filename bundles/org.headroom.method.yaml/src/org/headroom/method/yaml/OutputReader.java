package org.headroom.method.yaml;

import java.util.List;
import java.util.Optional;

import org.headroom.method.Output;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what must be there before something closes: {@code needs: [goal, answer: facts]}. */
final class OutputReader {

	private static final List<String> KINDS = List.of("answer", "rows", "goal", "insight");

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
		if (node instanceof ScalarNode) {
			return values.text(node).flatMap(word -> word(node, word));
		}
		if (node instanceof MappingNode mapping && mapping.getValue().size() == 1) {
			NodeTuple only = mapping.getValue().getFirst();
			return values.text(only.getKeyNode()).flatMap(kind -> kind(only.getKeyNode(), kind, only.getValueNode()));
		}
		findings.add(node, Phrase.of("output.form.wrong"), Phrase.of("output.form.right", String.join(", ", KINDS)));
		return Optional.empty();
	}

	private Optional<Output> word(Node node, String word) {
		return switch (word) {
			case "goal" -> Optional.of(new Output.Goal());
			case "insight" -> Optional.of(new Output.Insight());
			default -> unknown(node, word);
		};
	}

	private Optional<Output> kind(Node at, String kind, Node value) {
		return switch (kind) {
			case "answer" -> declared.prompt(value).map(Output.Answered::new);
			case "rows" -> Section.of(findings, value, List.of("of", "least", "filled")).flatMap(this::rows);
			default -> unknown(at, kind);
		};
	}

	private Optional<Output> rows(Section section) {
		Optional<String> prompt = section.need("of").flatMap(declared::tablePrompt);
		int least = values.number(section.at("least"), 1, 1, 1_000);
		List<String> columns = values.list(section.at("filled")).stream()
				.flatMap(each -> prompt.flatMap(id -> declared.column(id, each)).stream()).toList();
		return prompt.map(id -> new Output.FilledRows(id, least, columns));
	}

	private Optional<Output> unknown(Node at, String kind) {
		findings.add(at, Phrase.of("output.unknown.wrong", kind), Nearest.hint(kind, KINDS));
		return Optional.empty();
	}
}
