package org.headroom.distro.brand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of the file whose keys are known in advance. */
final class Section {
	private final Findings findings;
	private final Node node;
	private final Map<String, Node> values = new LinkedHashMap<>();

	private Section(Findings findings, MappingNode node, List<String> known) {
		this.findings = findings;
		this.node = node;
		node.getValue().stream().filter(entry -> known.contains(name(entry))).forEach(this::take);
		node.getValue().stream().filter(entry -> !known.contains(name(entry))).forEach(entry -> misspelt(entry, known));
	}

	/** Empty, with a mistake noted, when there is no mapping. */
	static Optional<Section> of(Findings findings, Node node, List<String> known) {
		if (node instanceof MappingNode mapping) {
			return Optional.of(new Section(findings, mapping, known));
		}
		findings.add(node, "kind.mapping", String.join(", ", known));
		return Optional.empty();
	}

	private static String name(NodeTuple entry) {
		return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
	}

	private void take(NodeTuple entry) {
		if (values.putIfAbsent(name(entry), entry.getValueNode()) != null) {
			findings.add(entry.getKeyNode(), "key.twice", name(entry));
		}
	}

	/** Reads on as if it had been spelt right, so that what stands below it is checked as well. */
	private void misspelt(NodeTuple entry, List<String> known) {
		findings.add(entry.getKeyNode(), Phrase.of("key.unknown.wrong", name(entry)), Nearest.hint(name(entry), known));
		Nearest.to(name(entry), known.stream().filter(each -> !values.containsKey(each)).toList()).ifPresent(meant -> values.put(meant, entry.getValueNode()));
	}

	Optional<Node> at(String key) {
		return Optional.ofNullable(values.get(key));
	}

	/** The same; a mistake when it was not written. */
	Optional<Node> need(String key) {
		if (!values.containsKey(key)) {
			findings.add(node, "key.missing", key);
		}
		return at(key);
	}

	Node node() {
		return node;
	}
}
