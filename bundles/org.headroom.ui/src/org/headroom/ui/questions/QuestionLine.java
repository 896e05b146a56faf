package org.headroom.ui.questions;

import org.headroom.questions.Question;

/**
 * One question as the table says it. Two lines are the same when they are of the same question, so that the
 * choice in a table outlives a change.
 *
 * @param text in the reader's language, or in the other one where it is not translated
 */
record QuestionLine(Question question, String text, String stages, String type, String labels) {

	long id() {
		return question.id();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof QuestionLine line && line.id() == id();
	}

	@Override
	public int hashCode() {
		return Long.hashCode(id());
	}
}
