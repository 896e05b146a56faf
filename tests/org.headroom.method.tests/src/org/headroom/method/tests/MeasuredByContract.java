package org.headroom.method.tests;

import java.util.OptionalDouble;

import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SessionFact;
import org.junit.jupiter.api.Test;

/** What holds for a metric. */
public abstract class MeasuredByContract extends CodePointContract<OptionalDouble> {

	/** The code that measures. */
	protected abstract MeasuredBy subject();

	/** A session to measure. */
	protected abstract SessionFact session();

	@Override
	final String key() {
		return subject().key();
	}

	@Override
	final OptionalDouble call(PersonFacts facts) {
		return subject().measure(facts, session());
	}

	@Test
	public void itsNumberIsANumber() {
		all().forEach(facts -> call(facts).ifPresent(number -> Sentence.PLAIN_NUMBERS.holds(Double.isFinite(number), "it gave " + number)));
	}
}
