package org.headroom.questions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings words to the form in which they are compared: lower case, without accents. */
final class Folding {
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Folding() {
	}

	static String fold(String text) {
		String open = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		return MARKS.matcher(open).replaceAll("").replace("ß", "ss");
	}

	/** The words of a text as somebody may type them. */
	static List<String> words(String text) {
		return NOT_WORD.splitAsStream(fold(text)).filter(word -> !word.isEmpty()).toList();
	}

	/** As {@link #words}, and words with an umlaut a second time as they are typed where there is no such key. */
	static List<String> wordsToFind(String text) {
		List<String> words = new ArrayList<>(words(text));
		String spelled = spellOut(text.toLowerCase(Locale.ROOT));
		if (!spelled.equals(text.toLowerCase(Locale.ROOT))) {
			words(spelled).stream().filter(word -> !words.contains(word)).forEach(words::add);
		}
		return words;
	}

	private static String spellOut(String lowerCase) {
		return Normalizer.normalize(lowerCase, Normalizer.Form.NFC).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
	}
}
