package org.headroom.exchange.findings;

import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Counts findings and keeps the first of each group: a million bad rows take no more room than twenty. Whoever
 * wants all of them hears each. One thread.
 */
public final class FindingLog implements Consumer<Finding> {
	/** Examples kept a group. */
	public static final int EXAMPLES = 20;
	/** Values told apart within a kind; findings of further values are counted together. */
	static final int VALUES = 100;

	private final Consumer<Finding> each;
	private final Map<Key, Group> groups = new LinkedHashMap<>();
	private final Map<FindingKind, Integer> values = new HashMap<>();

	private record Key(FindingKind kind, String value) {
	}

	/** @param each hears every finding as it is made */
	public FindingLog(Consumer<Finding> each) {
		this.each = each;
	}

	@Override
	public void accept(Finding finding) {
		each.accept(finding);
		groups.computeIfAbsent(key(finding), key -> new Group()).add(finding);
	}

	private Key key(Finding finding) {
		Key key = new Key(finding.kind(), finding.kind().countedByValue() ? finding.found() : "");
		if (key.value().isEmpty() || groups.containsKey(key)) {
			return key;
		}
		return values.merge(finding.kind(), 1, Integer::sum) <= VALUES ? key : new Key(finding.kind(), "");
	}

	/** Whoever writes down what it hears does so now. */
	public void flush() {
		if (each instanceof Flushable file) {
			try {
				file.flush();
			} catch (IOException full) {
				throw new UncheckedIOException(full);
			}
		}
	}

	/** What was found so far. */
	public Findings findings() {
		return new Findings(groups.entrySet().stream()
				.map(entry -> new FindingGroup(entry.getKey().kind(), entry.getValue().count, entry.getValue().examples))
				.sorted(Comparator.comparing((FindingGroup group) -> group.kind().severity()).reversed())
				.toList());
	}

	private static final class Group {
		private final List<Finding> examples = new ArrayList<>();
		private long count;

		void add(Finding finding) {
			count++;
			if (examples.size() < EXAMPLES) {
				examples.add(finding);
			}
		}
	}
}
