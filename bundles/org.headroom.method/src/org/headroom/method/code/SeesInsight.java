package org.headroom.method.code;

import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;

/** Finds facts worth bringing to a conversation. A service; see the package for the rules. */
@ConsumerType
public interface SeesInsight {

	/** The name it is known by. */
	String key();

	/** Fewest cases its rule may rest on, 1 or more; what it sees on fewer is not shown. */
	int leastN();

	/** What it sees, the most telling first; empty when there is nothing. */
	List<Seen> look(PersonFacts facts, Locale locale);

	/**
	 * Something seen.
	 *
	 * @param sentence what is so, with its numbers, to ask about; never a judgement of the person
	 * @param n        how many cases it rests on
	 * @param deals    ids of the deals behind it, for the manager to look at; may be empty
	 */
	record Seen(String sentence, int n, List<Long> deals) {

		/** @throws IllegalArgumentException when the sentence is blank or n is not positive */
		public Seen {
			deals = List.copyOf(deals);
			if (sentence.isBlank() || n < 1) {
				throw new IllegalArgumentException("an insight is a sentence that rests on at least one case");
			}
		}
	}
}
