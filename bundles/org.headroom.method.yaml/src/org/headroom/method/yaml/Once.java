package org.headroom.method.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.nodes.Node;

/** Ids of one sort, each of which may be given once in a file. */
final class Once {

	private final Findings findings;
	private final Values values;
	private final String sort;
	private final Map<String, Node> given = new LinkedHashMap<>();

	/** @param sort the first part of the message about a second one: {@code sort.twice} */
	Once(Findings findings, String sort) {
		this.findings = findings;
		this.values = new Values(findings);
		this.sort = sort;
	}

	/** The id at this node, unless it has no form or was given before. */
	Optional<String> id(Node node) {
		return values.id(node).filter(id -> isNew(id, node));
	}

	private boolean isNew(String id, Node node) {
		Node before = given.putIfAbsent(id, node);
		if (before != null) {
			findings.add(node, sort + ".twice", id, before.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
		}
		return before == null;
	}

	/** The ids given so far. */
	List<String> ids() {
		return List.copyOf(given.keySet());
	}
}
