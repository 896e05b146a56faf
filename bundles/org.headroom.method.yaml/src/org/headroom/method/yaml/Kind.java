package org.headroom.method.yaml;

import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A value that names its kind: a bare word such as {@code goal}, or one key with what belongs to it, such as
 * {@code answer: facts}.
 *
 * @param at       where the word stands
 * @param word     the kind; one of the known ones
 * @param settings what stands behind it
 */
record Kind(Node at, String word, Optional<Node> settings) {

	/**
	 * The kind at this node. A misspelt one is noted and read as what it was meant to be.
	 *
	 * @param what the first part of the messages about it: {@code what.form} and {@code what.unknown}
	 */
	static Optional<Kind> of(Findings findings, Node node, String what, List<String> known) {
		Optional<Kind> written = written(findings, node);
		if (written.isEmpty()) {
			findings.add(node, Phrase.of(what + ".form.wrong"), Phrase.of(what + ".form.right", String.join(", ", known)));
		}
		return written.flatMap(kind -> kind.among(findings, what, known));
	}

	private static Optional<Kind> written(Findings findings, Node node) {
		if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return Optional.of(new Kind(node, scalar.getValue(), Optional.empty()));
		}
		if (node instanceof MappingNode mapping && mapping.getValue().size() == 1) {
			NodeTuple only = mapping.getValue().getFirst();
			return new Values(findings).text(only.getKeyNode()).map(word -> new Kind(only.getKeyNode(), word, Optional.of(only.getValueNode())));
		}
		return Optional.empty();
	}

	private Optional<Kind> among(Findings findings, String what, List<String> known) {
		if (known.contains(word)) {
			return Optional.of(this);
		}
		findings.add(at, Phrase.of(what + ".unknown.wrong", word), Nearest.hint(word, known));
		return Nearest.to(word, known).map(meant -> new Kind(at, meant, settings));
	}

	/** What stands behind the word; a mistake when nothing does. */
	Optional<Node> needed(Findings findings) {
		if (settings.isEmpty()) {
			findings.add(at, "kind.settings", word);
		}
		return settings;
	}

	/** Notes a mistake when something stands behind a word that takes nothing. */
	Kind alone(Findings findings) {
		settings.ifPresent(node -> findings.add(node, "kind.alone", word));
		return this;
	}
}
