package org.headroom.method.yaml;

import java.util.Set;

/**
 * The keys under which code is registered where a file is checked. Code that is not there makes no method
 * wrong, because it may come with a bundle that is not installed yet; the reader only doubts it.
 *
 * @param prompts  keys of {@link org.headroom.method.code.AsksComputed}
 * @param metrics  keys of {@link org.headroom.method.code.MeasuredBy}
 * @param sections keys of {@link org.headroom.method.code.WritesReport}
 */
public record KnownCode(Set<String> prompts, Set<String> metrics, Set<String> sections) {

	/** Copies the sets. */
	public KnownCode {
		prompts = Set.copyOf(prompts);
		metrics = Set.copyOf(metrics);
		sections = Set.copyOf(sections);
	}
}
