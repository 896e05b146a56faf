package org.headroom.method;

import java.util.List;

/**
 * Something that a method makes visible from what was answered: a rule, a message, and the answers it
 * rests on. Shown beside the session and in its record, as something to ask about.
 *
 * @param id       unique within the method
 * @param when     the rule
 * @param message  a sentence to ask about, never a judgement of the person
 * @param evidence ids of the prompts whose answers are shown with it, one or more
 * @param least    in how many sessions with this person the rule must hold before it is said, 1 to 100
 */
public record Notice(String id, Guard when, LocalText message, List<String> evidence, int least) {

	/** @throws IllegalArgumentException when the message or the evidence is missing */
	public Notice {
		Ident.check("notice", id);
		Bounds.check("least sessions of a notice", least, 1, 100);
		evidence = List.copyOf(evidence);
		if (message.isEmpty() || evidence.isEmpty()) {
			throw new IllegalArgumentException("notice " + id + " needs a message and the prompts it rests on");
		}
	}
}
