package org.headroom.questions;

import java.time.Instant;
import java.util.Objects;

/**
 * That a question was asked, and what came of it. Mapped by the persistence bundle; not thread-safe. It
 * keeps none of what was said.
 */
public class QuestionUse {
	private long id;
	private long questionId;
	private long sessionId;
	private long personId;
	private Instant askedOn;
	private UseOutcome outcome;
	private int version;

	/** For the mapping only. */
	protected QuestionUse() {
	}

	public QuestionUse(long id, long questionId, long sessionId, long personId, Instant askedOn) {
		this.id = id;
		this.questionId = questionId;
		this.sessionId = sessionId;
		this.personId = personId;
		this.askedOn = Objects.requireNonNull(askedOn);
		this.outcome = UseOutcome.NEITHER;
	}

	/** Says, then or later, what came of it. */
	public void ledTo(UseOutcome what) {
		outcome = Objects.requireNonNull(what);
	}

	public long id() {
		return id;
	}

	public long questionId() {
		return questionId;
	}

	public long sessionId() {
		return sessionId;
	}

	public long personId() {
		return personId;
	}

	public Instant askedOn() {
		return askedOn;
	}

	public UseOutcome outcome() {
		return outcome;
	}
}
