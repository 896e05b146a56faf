package org.headroom.method.tests;

import java.util.Locale;
import java.util.Optional;

import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.PersonFacts;
import org.junit.jupiter.api.Test;

/** What holds for a computed prompt. */
public abstract class AsksComputedContract extends CodePointContract<Optional<String>> {

	/** The code that words the question. */
	protected abstract AsksComputed subject();

	@Override
	final String key() {
		return subject().key();
	}

	@Override
	final Optional<String> call(PersonFacts facts) {
		return subject().ask(facts, Locale.ENGLISH);
	}

	@Test
	public void nothingToAskIsEmptyAndNotBlank() {
		all().forEach(facts -> call(facts).ifPresent(question -> Sentence.NEVER_NULL.holds(!question.isBlank(), "the question is blank")));
	}
}
