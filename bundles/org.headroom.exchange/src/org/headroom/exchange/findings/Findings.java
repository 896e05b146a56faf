package org.headroom.exchange.findings;

import java.util.List;

/** All an import found, grouped: what left rows out first, then warnings, then notes. */
public record Findings(List<FindingGroup> groups) {
	public Findings {
		groups = List.copyOf(groups);
	}

	/** How many findings of a kind there are. */
	public long count(FindingKind kind) {
		return groups.stream().filter(group -> group.kind() == kind).mapToLong(FindingGroup::count).sum();
	}

	/** How many findings weigh that much. */
	public long count(Severity severity) {
		return groups.stream().filter(group -> group.kind().severity() == severity).mapToLong(FindingGroup::count).sum();
	}

	public long total() {
		return groups.stream().mapToLong(FindingGroup::count).sum();
	}

	/** The groups of one kind, several when it is counted by value. */
	public List<FindingGroup> of(FindingKind kind) {
		return groups.stream().filter(group -> group.kind() == kind).toList();
	}
}
