package org.headroom.exchange.fields;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.headroom.domain.deals.DealState;

/** Which words of a stage mean won, lost or open; read from {@code stages.csv}. Any thread. */
public final class StageWords {
	private static final int REMEMBERED = 2_000;

	private final List<Entry> entries;
	private final ConcurrentHashMap<String, Optional<DealState>> asked = new ConcurrentHashMap<>();

	private record Entry(DealState state, String words) {
	}

	private StageWords() {
		entries = Aliases.lines("stages.csv").stream()
				.map(line -> new Entry(DealState.valueOf(line.getField("state")), Folded.words(line.getField("words"))))
				.toList();
	}

	/** The words that ship. */
	public static StageWords shipped() {
		return Shipped.WORDS;
	}

	/** What {@code stage} means, such as won for "8 - Closed Won"; empty for words nobody knows. */
	public Optional<DealState> state(String stage) {
		Optional<DealState> known = asked.get(stage);
		if (known == null) {
			known = look(Folded.words(stage));
			if (asked.size() < REMEMBERED) {
				asked.put(stage, known);
			}
		}
		return known;
	}

	private Optional<DealState> look(String words) {
		return entries.stream().filter(entry -> words.contains(entry.words())).map(Entry::state).findFirst();
	}

	private static final class Shipped {
		static final StageWords WORDS = new StageWords();
	}
}
