package org.headroom.distro.brand;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a misspelt word was meant to be. */
final class Nearest {

	private Nearest() {
	}

	/** The known word that was meant, or all that are possible. */
	static Phrase hint(String word, Collection<String> known) {
		return to(word, known).map(meant -> Phrase.of("hint.nearest", meant)).orElseGet(() -> Phrase.of("hint.allowed", String.join(", ", known)));
	}

	/** Empty when none is near. */
	static Optional<String> to(String word, Collection<String> known) {
		int most = Math.max(1, word.length() / 3);
		return known.stream().filter(each -> distance(word, each) <= most).min(Comparator.comparingInt((String each) -> distance(word, each)).thenComparing(each -> each));
	}

	/** Letters to add, drop, change or swap (optimal string alignment: Damerau 1964, Levenshtein 1966). */
	private static int distance(String from, String to) {
		String a = from.toLowerCase(Locale.ROOT).replace('_', '-');
		String b = to.toLowerCase(Locale.ROOT);
		int[][] row = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				row[i][j] = i == 0 || j == 0 ? i + j : least(a, b, row, i, j);
			}
		}
		return row[a.length()][b.length()];
	}

	private static int least(String a, String b, int[][] row, int i, int j) {
		int other = row[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
		int best = Math.min(other, Math.min(row[i - 1][j], row[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(best, row[i - 2][j - 2] + 1) : best;
	}
}
