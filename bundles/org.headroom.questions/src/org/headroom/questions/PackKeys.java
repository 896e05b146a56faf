package org.headroom.questions;

import java.util.List;

/** Keys for questions whose author gave them none. */
final class PackKeys {
	private static final int WORDS = 8;
	private static final String WORDLESS = "question";

	private PackKeys() {
	}

	/** The first words of the text, so that the same text has the same key each time it is read. */
	static String from(String text) {
		List<String> words = Folding.words(text).stream().map(word -> word.replaceAll("[^a-z0-9]", "")).filter(word -> !word.isEmpty()).limit(WORDS).toList();
		return words.isEmpty() ? WORDLESS : String.join("-", words);
	}
}
