package org.headroom.method;

import java.util.EnumSet;
import java.util.Set;

/**
 * Something that is asked in a stage, and the one answer recorded for it.
 *
 * @param id         unique within the method, and stored with every answer: never reuse one for another
 *                   question
 * @param text       what is asked; for a prompt from the bank or from code, the wording to fall back on
 * @param help       a line for the manager on how to ask it; may be {@link LocalText#NONE}
 * @param source     where the wording comes from
 * @param answer     what may be answered
 * @param visibility who may read the answer unless the manager decides otherwise
 * @param allowed    the levels the manager may choose from, {@code visibility} among them
 * @param required   whether the stage can close without an answer
 */
public record Prompt(String id, LocalText text, LocalText help, PromptSource source, AnswerType answer,
		Visibility visibility, Set<Visibility> allowed, boolean required) {

	/** @throws IllegalArgumentException when the text is missing or the default visibility is not allowed */
	public Prompt {
		Ident.check("prompt", id);
		allowed = Sets.ordered(Visibility.class, allowed);
		if (text.isEmpty()) {
			throw new IllegalArgumentException("prompt " + id + " asks nothing");
		}
		if (!allowed.contains(visibility)) {
			throw new IllegalArgumentException("prompt " + id + " starts as " + visibility + " but allows only " + allowed);
		}
	}

	/** A fixed, optional question whose answer the two share, and which the manager may keep or report. */
	public static Prompt of(String id, LocalText text, AnswerType answer) {
		return new Prompt(id, text, LocalText.NONE, new PromptSource.Fixed(), answer, Visibility.OURS,
				EnumSet.allOf(Visibility.class), false);
	}

	/** The same prompt, without whose answer the stage does not close. */
	public Prompt asRequired() {
		return new Prompt(id, text, help, source, answer, visibility, allowed, true);
	}
}
