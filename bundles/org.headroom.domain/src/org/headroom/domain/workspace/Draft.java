package org.headroom.domain.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What stands in a form that was not saved yet.
 *
 * @param words by the form's own names of its fields, as they were typed; never empty
 * @param at when the last of them was typed
 */
public record Draft(Key key, Map<String, String> words, Instant at) {

	/**
	 * Whose draft it is: there is one for each.
	 *
	 * @param form which kind of form, such as {@code checkin}
	 * @param subject what it is about: an id as decimal text, or {@code new}
	 */
	public record Key(String form, String subject) {
		public Key {
			if (form.isBlank() || subject.isBlank()) {
				throw new IllegalArgumentException("a draft has a form and a subject");
			}
		}
	}

	public Draft {
		Objects.requireNonNull(key);
		Objects.requireNonNull(at);
		words = Map.copyOf(words);
		if (words.isEmpty()) {
			throw new IllegalArgumentException("a draft holds words");
		}
	}
}
