package org.headroom.method.tests;

import java.util.List;
import java.util.Locale;

import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SeesInsight;
import org.junit.jupiter.api.Test;

/** What holds for insights. */
public abstract class SeesInsightContract extends CodePointContract<List<SeesInsight.Seen>> {

	/** The code that sees them. */
	protected abstract SeesInsight subject();

	@Override
	final String key() {
		return subject().key();
	}

	@Override
	final List<SeesInsight.Seen> call(PersonFacts facts) {
		return subject().look(facts, Locale.ENGLISH);
	}

	@Test
	public void belowItsLeastNItIsSilent() {
		int least = subject().leastN();
		Sentence.LEAST_N.holds(least >= 1, "its least n is " + least);
		all().forEach(facts -> call(facts).forEach(seen -> Sentence.LEAST_N.holds(seen.n() >= least, "it said \u201c" + seen.sentence() + "\u201d on " + seen.n())));
		Sentence.LEAST_N.holds(call(nothing()).isEmpty(), "it said something of somebody nothing is known about");
	}
}
