package org.headroom.questions;

import java.util.Arrays;
import java.util.Optional;

/** What a question asks of the person who answers it. */
public enum QuestionType {
	/** Invites a story or a description. */
	OPEN("open"),
	/** Asks for a number from 0 to 10. */
	SCALE("scale"),
	/** Looks back, so that somebody notices what they did or felt. */
	REFLECTION("reflection"),
	/** Asks for something one can see or hear, apart from what one supposes. */
	EVIDENCE("evidence"),
	/** Supposes something that is not so, to look from there. */
	IMAGINE("imagine"),
	/** Stretches: asks for more than is comfortable, without pressing. */
	CHALLENGE("challenge"),
	/** A yes, a no or one of two will do. Good for agreeing, poor for finding out. */
	CLOSED("closed");

	private final String id;

	QuestionType(String id) {
		this.id = id;
	}

	/** As it is written in packs. */
	public String id() {
		return id;
	}

	/** The type written so in packs; empty when there is none. */
	public static Optional<QuestionType> of(String id) {
		return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
	}
}
