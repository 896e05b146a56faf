package org.headroom.method.code;

import java.util.Locale;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/** Words a question from the facts about the person. A service; see the package for the rules. */
@ConsumerType
public interface AsksComputed {

	/** The name a prompt calls it by. */
	String key();

	/**
	 * The question, in one or two sentences; empty where the facts give no reason to ask it, so that the
	 * prompt's own text is asked.
	 *
	 * @param locale the reader's language
	 */
	Optional<String> ask(PersonFacts facts, Locale locale);
}
