package org.headroom.questions;

/** The grammatical form of a question, whatever it is meant to do. */
public enum QuestionForm {
	/** Asks how, what, which and so on. */
	OPEN,
	/** A yes or a no would answer it. */
	CLOSED,
	/** Asks nothing but invites: "Tell me about …". */
	INVITATION
}
