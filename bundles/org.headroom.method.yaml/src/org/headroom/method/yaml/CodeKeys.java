package org.headroom.method.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the keys of code, with a doubt about those that nothing here is registered under. */
final class CodeKeys {

	private final Findings findings;
	private final Values values;
	private final Optional<KnownCode> known;

	CodeKeys(Findings findings, Optional<KnownCode> known) {
		this.findings = findings;
		this.values = new Values(findings);
		this.known = known;
	}

	Optional<String> prompt(Node node) {
		return key(node, KnownCode::prompts);
	}

	Optional<String> metric(Node node) {
		return key(node, KnownCode::metrics);
	}

	Optional<String> section(Node node) {
		return key(node, KnownCode::sections);
	}

	private Optional<String> key(Node node, Function<KnownCode, Collection<String>> among) {
		Optional<String> key = values.id(node);
		Collection<String> keys = known.map(among).orElse(List.of());
		if (known.isPresent() && key.filter(word -> !keys.contains(word)).isPresent()) {
			Phrase right = Nearest.to(key.get(), keys).map(meant -> Phrase.of("hint.nearest", meant)).orElseGet(() -> Phrase.of("code.unknown.right"));
			findings.doubt(node, Phrase.of("code.unknown.wrong", key.get()), right);
		}
		return key;
	}
}
