package org.headroom.method.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.headroom.method.MethodVersion;
import org.headroom.method.Migration;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads how answers of older versions are understood: what was called what before. */
final class MigrationReader {

	private final Findings findings;
	private final Values values;
	private final Declared declared;

	MigrationReader(Findings findings, Declared declared) {
		this.findings = findings;
		this.values = new Values(findings);
		this.declared = declared;
	}

	List<Migration> all(Optional<Node> node) {
		return values.list(node).stream().flatMap(each -> Section.of(findings, each, Keys.MIGRATION).flatMap(this::migration).stream()).toList();
	}

	private Optional<Migration> migration(Section section) {
		Optional<MethodVersion> before = section.need("before").flatMap(values::version);
		Map<String, String> prompts = renamed(section.at("prompts"), declared::prompt);
		Map<String, String> stages = renamed(section.at("stages"), declared::stage);
		Map<String, Map<String, String>> options = new LinkedHashMap<>();
		for (NodeTuple entry : values.entries(section.at("options"))) {
			declared.prompt(entry.getKeyNode()).ifPresent(prompt -> {
				if (options.put(prompt, renamed(Optional.of(entry.getValueNode()), each -> declared.option(prompt, each))) != null) {
					findings.add(entry.getKeyNode(), "migration.twice", prompt);
				}
			});
		}
		return before.map(version -> new Migration(version, prompts, stages, options));
	}

	private Map<String, String> renamed(Optional<Node> node, Function<Node, Optional<String>> today) {
		Map<String, String> renamed = new LinkedHashMap<>();
		for (NodeTuple entry : values.entries(node)) {
			Optional<String> now = today.apply(entry.getValueNode());
			values.text(entry.getKeyNode()).ifPresent(old -> now.ifPresent(id -> {
				if (renamed.put(old, id) != null) {
					findings.add(entry.getKeyNode(), "migration.twice", old);
				}
			}));
		}
		return renamed;
	}
}
