package org.headroom.exchange.findings;

import java.util.List;
import java.util.Locale;
import org.headroom.domain.words.Words;

/**
 * Findings of one kind; of a kind that is {@linkplain FindingKind#countedByValue() counted by value}, those of one value.
 *
 * @param count all of them
 * @param examples the first ones, at least one
 */
public record FindingGroup(FindingKind kind, long count, List<Finding> examples) {
	public FindingGroup {
		examples = List.copyOf(examples);
		if (examples.isEmpty() || count < examples.size()) {
			throw new IllegalArgumentException("a group counts its examples: " + kind);
		}
	}

	/** One line for a list of groups: how many, of what, and where the first one is. */
	public String sentence(Locale locale) {
		Finding first = examples.getFirst();
		String key = kind.countedByValue() ? "group.byValue" : "group";
		return Words.of(FindingGroup.class, locale).say(key, count, kind.title(locale), first.place().text(locale), first.what(locale));
	}

	/** What is done about all of them. */
	public String done(Locale locale) {
		return examples.getFirst().done(locale);
	}
}
