package org.headroom.ui.shell;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which entries fit what was typed, the best first. Pure. */
final class PaletteSearch {
	/** All commands and a large team fit in; of more nobody reads the list. */
	static final int MOST = 250;

	private final List<PaletteEntry> entries;
	private final Collator collator;

	PaletteSearch(List<PaletteEntry> entries, Locale locale) {
		this.entries = List.copyOf(entries);
		this.collator = Collator.getInstance(locale);
	}

	/**
	 * Entries in which each typed word begins a word, then those in which it stands inside one; what can be
	 * done now before what can't, and otherwise by kind and alphabet.
	 */
	List<PaletteEntry> find(String typed) {
		String[] wanted = fold(typed).strip().split("\\s+");
		return entries.stream().filter(entry -> contains(entry, wanted)).sorted(order(wanted)).limit(MOST).toList();
	}

	private Comparator<PaletteEntry> order(String[] wanted) {
		return Comparator.comparing((PaletteEntry entry) -> !entry.possible()).thenComparing(entry -> !begins(entry, wanted)).thenComparing(PaletteEntry::kind)
				.thenComparing(PaletteEntry::label, collator::compare);
	}

	private static boolean contains(PaletteEntry entry, String[] wanted) {
		String folded = fold(entry.label());
		for (String word : wanted) {
			if (!folded.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static boolean begins(PaletteEntry entry, String[] wanted) {
		String folded = " " + fold(entry.label()).replaceAll("[^\\p{L}\\p{N}]+", " ");
		for (String word : wanted) {
			if (!folded.contains(" " + word)) {
				return false;
			}
		}
		return true;
	}

	private static String fold(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}
}
