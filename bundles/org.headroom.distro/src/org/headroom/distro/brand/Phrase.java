package org.headroom.distro.brand;

import java.util.List;
import java.util.Locale;
import org.headroom.domain.words.Words;

/**
 * A sentence about a project, ready to be said in the reader's language.
 *
 * @param key which sentence, for code
 * @param arguments what stands in its gaps: texts, numbers and other phrases
 */
public record Phrase(String key, List<Object> arguments) {

	public Phrase {
		arguments = List.copyOf(arguments);
	}

	static Phrase of(String key, Object... arguments) {
		return new Phrase(key, List.of(arguments));
	}

	public String say(Locale locale) {
		return Words.of(Phrase.class, locale).say(key, arguments.stream().map(each -> each instanceof Phrase inner ? inner.say(locale) : each).toArray());
	}
}
