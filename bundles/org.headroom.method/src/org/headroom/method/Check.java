package org.headroom.method;

import java.util.List;
import java.util.Locale;

/** Whether an answer fits what was asked. */
public sealed interface Check {

	/** It fits. */
	record Fits() implements Check {
	}

	/**
	 * It does not.
	 *
	 * @param key       which problem, for code
	 * @param arguments the numbers and labels in the sentence
	 */
	record Problem(String key, List<Object> arguments) implements Check {

		/** Copies the list. */
		public Problem {
			arguments = List.copyOf(arguments);
		}

		/** The problem as a sentence for the person who typed it. */
		public String say(Locale locale) {
			return Phrases.say(key, locale, arguments);
		}
	}

	/** The problem with this key and these arguments. */
	static Check problem(String key, Object... arguments) {
		return new Problem(key, List.of(arguments));
	}

	/** Whether it fits. */
	default boolean fits() {
		return this instanceof Fits;
	}
}
