package org.headroom.method.yaml;

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
	private final Map<String, Node> keys = new LinkedHashMap<>();

	private Section(Findings findings, MappingNode node, List<String> known) {
		this.findings = findings;
		this.node = node;
		node.getValue().stream().filter(entry -> known.contains(name(entry))).forEach(this::take);
		node.getValue().stream().filter(entry -> !known.contains(name(entry))).forEach(entry -> misspelt(entry, known));
	}

	/** The section at this node; empty, with a mistake noted, when it is no mapping. */
	static Optional<Section> of(Findings findings, Node node, List<String> known) {
		if (node instanceof MappingNode mapping) {
			return Optional.of(new Section(findings, mapping, known));
		}
		findings.add(node, Phrase.of("kind.mapping.wrong"), Phrase.of("kind.mapping.right", String.join(", ", known)));
		return Optional.empty();
	}

	private void take(NodeTuple entry) {
		String key = name(entry);
		if (values.containsKey(key)) {
			findings.add(entry.getKeyNode(), "key.twice", key, keys.get(key).getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
		} else {
			put(key, entry);
		}
	}

	/** Reads on as if the key had been spelt right, so that what stands below it is checked as well. */
	private void misspelt(NodeTuple entry, List<String> known) {
		String key = name(entry);
		List<String> open = known.stream().filter(each -> !values.containsKey(each)).toList();
		findings.add(entry.getKeyNode(), Phrase.of("key.unknown.wrong", key), Nearest.hint(key, known));
		Nearest.to(key, open).ifPresent(meant -> put(meant, entry));
	}

	private void put(String key, NodeTuple entry) {
		values.put(key, entry.getValueNode());
		keys.put(key, entry.getKeyNode());
	}

	private static String name(NodeTuple entry) {
		return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
	}

	/** What stands at this key, if it was written. */
	Optional<Node> at(String key) {
		return Optional.ofNullable(values.get(key));
	}

	/** What stands at this key; a mistake when it was not written. */
	Optional<Node> need(String key) {
		if (!values.containsKey(key)) {
			findings.add(node, "key.missing", key);
		}
		return at(key);
	}

	/** The key itself, for mistakes about its presence. */
	Optional<Node> keyNode(String key) {
		return Optional.ofNullable(keys.get(key));
	}

	Node node() {
		return node;
	}
}
