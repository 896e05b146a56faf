package org.headroom.method;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is missing before a stage or a session closes.
 *
 * @param stage     id of the stage where it is to be supplied; empty when it belongs to the whole session
 * @param prompt    id of the prompt that supplies it; empty when none does
 * @param key       which kind of lack, for code
 * @param arguments the labels and numbers in the sentence
 */
public record Lack(String stage, String prompt, String key, List<Object> arguments) {

	/** Copies the list. */
	public Lack {
		arguments = List.copyOf(arguments);
	}

	static Lack at(String stage, Prompt prompt, String key, Object... arguments) {
		return new Lack(stage, prompt.id(), key, List.of(arguments));
	}

	static Lack anywhere(String key, Object... arguments) {
		return new Lack("", "", key, List.of(arguments));
	}

	/** The lack as a sentence for the two people in the session. */
	public String say(Locale locale) {
		return Phrases.say(key, locale, arguments);
	}
}
