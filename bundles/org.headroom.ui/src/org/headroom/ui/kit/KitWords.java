package org.headroom.ui.kit;

import java.util.Locale;

import org.headroom.domain.words.Words;

/** The kit's own few words, in the language the workbench runs in. */
final class KitWords {
	private KitWords() {
	}

	static Words words() {
		return Words.of(KitWords.class, Locale.getDefault());
	}
}
