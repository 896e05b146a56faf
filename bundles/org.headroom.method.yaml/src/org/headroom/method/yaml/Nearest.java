package org.headroom.method.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt word was meant to be. */
final class Nearest {

	private Nearest() {
	}

	/** What would be right instead of this word: the nearest one that is known, or the list of them. */
	static Phrase hint(String word, Collection<String> known) {
		if (known.isEmpty()) {
			return Phrase.of("hint.none");
		}
		return to(word, known).map(meant -> Phrase.of("hint.nearest", meant))
				.orElseGet(() -> Phrase.of("hint.allowed", String.join(", ", known)));
	}

	/** The known word that is nearest, unless none is near. */
	static Optional<String> to(String word, Collection<String> known) {
		int allowed = Math.max(1, word.length() / 3);
		return known.stream().filter(each -> distance(word, each) <= allowed)
				.min(Comparator.comparingInt((String each) -> distance(word, each)).thenComparing(each -> each));
	}

	/**
	 * How many letters to insert, drop, change or swap with their neighbour: the optimal string alignment
	 * distance (Damerau 1964, Levenshtein 1966).
	 */
	static int distance(String from, String to) {
		String a = plain(from);
		String b = plain(to);
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, d, i, j);
			}
		}
		return d[a.length()][b.length()];
	}

	private static int cheapest(String a, String b, int[][] d, int i, int j) {
		int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
		int best = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
	}
}
