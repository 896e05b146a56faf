package org.headroom.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds questions while somebody types. Every word typed must begin a word of the question, in either
 * language or in its labels; accents and case do not count. Immutable, any thread; make a new one when the
 * bank changes.
 */
public final class QuestionSearch {
	private final List<Entry> entries;

	/** @param bank in the order in which equal findings are to be shown */
	public QuestionSearch(Collection<Question> bank) {
		entries = bank.stream().map(Entry::of).toList();
	}

	/**
	 * The best first; in the bank's order where no word was typed. A whole word counts more than the
	 * beginning of one, the reader's language more than the other, and words in the order typed most.
	 */
	public List<Question> find(QuestionQuery query) {
		List<String> words = Folding.words(query.words());
		boolean german = query.reader().getLanguage().equals(Locale.GERMAN.getLanguage());
		Stream<Entry> admitted = entries.stream().filter(entry -> query.admits(entry.question()));
		return words.isEmpty() ? admitted.map(Entry::question).toList() : ranked(admitted, words, german);
	}

	private static List<Question> ranked(Stream<Entry> admitted, List<String> words, boolean german) {
		List<Hit> hits = new ArrayList<>();
		admitted.forEach(entry -> entry.score(words, german).ifPresent(score -> hits.add(new Hit(entry.question(), score))));
		hits.sort(Comparator.comparingDouble(Hit::score).reversed());
		return hits.stream().map(Hit::question).toList();
	}

	private record Hit(Question question, double score) {
	}

	private record Entry(Question question, Field english, Field german, Field labels) {
		private static final double OWN_LANGUAGE = 3;
		private static final double OTHER_LANGUAGE = 2;
		private static final double LABEL = 1;

		static Entry of(Question question) {
			List<String> ids = Stream.of(question.stages(), question.triggers(), question.tags()).flatMap(Collection::stream).toList();
			return new Entry(question, Field.of(question.textEn()), Field.of(question.textDe()), Field.of(String.join(" ", ids)));
		}

		Optional<Double> score(List<String> words, boolean inGerman) {
			Field own = inGerman ? german : english;
			Field other = inGerman ? english : german;
			double sum = 0;
			for (String word : words) {
				double best = Math.max(own.score(word) * OWN_LANGUAGE, Math.max(other.score(word) * OTHER_LANGUAGE, labels.score(word) * LABEL));
				if (best == 0) {
					return Optional.empty();
				}
				sum += best;
			}
			return Optional.of(sum + (own.inOrder(words) ? OWN_LANGUAGE : 0));
		}
	}

	private record Field(List<String> words) {
		private static final double WHOLE_WORD = 2;
		private static final double BEGINNING = 1;

		static Field of(String text) {
			return new Field(Folding.wordsToFind(text));
		}

		double score(String typed) {
			double best = 0;
			for (String word : words) {
				if (word.startsWith(typed)) {
					best = Math.max(best, word.length() == typed.length() ? WHOLE_WORD : BEGINNING);
				}
			}
			return best;
		}

		/** Whether the words typed stand side by side, the last one perhaps unfinished. */
		boolean inOrder(List<String> typed) {
			for (int from = 0; from + typed.size() <= words.size(); from++) {
				if (matchesAt(from, typed)) {
					return true;
				}
			}
			return false;
		}

		private boolean matchesAt(int from, List<String> typed) {
			int last = typed.size() - 1;
			return words.subList(from, from + last).equals(typed.subList(0, last)) && words.get(from + last).startsWith(typed.get(last));
		}
	}
}
