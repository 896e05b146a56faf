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
	private final Optional<MethodVersion> version;

	/** @param version of the method; empty when it was not readable */
	MigrationReader(Findings findings, Declared declared, Optional<MethodVersion> version) {
		this.findings = findings;
		this.values = new Values(findings);
		this.declared = declared;
		this.version = version;
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
		before.filter(step -> version.filter(now -> step.compareTo(now) > 0).isPresent())
				.ifPresent(step -> findings.sense(section.at("before").orElseThrow(), "migration.later", step.toString(), version.orElseThrow().toString()));
		if (section.at("prompts").isEmpty() && section.at("stages").isEmpty() && section.at("options").isEmpty()) {
			findings.doubt(section.node(), "migration.empty");
		}
		return before.map(step -> new Migration(step, prompts, stages, options));
	}

	private Map<String, String> renamed(Optional<Node> node, Function<Node, Optional<String>> today) {
		Map<String, String> renamed = new LinkedHashMap<>();
		for (NodeTuple entry : values.entries(node)) {
			Optional<String> now = today.apply(entry.getValueNode());
			values.text(entry.getKeyNode()).ifPresent(old -> now.ifPresent(id -> {
				if (old.equals(id)) {
					findings.doubt(entry.getKeyNode(), "migration.same", id);
				}
				if (renamed.put(old, id) != null) {
					findings.add(entry.getKeyNode(), "migration.twice", old);
				}
			}));
		}
		return renamed;
	}
}
