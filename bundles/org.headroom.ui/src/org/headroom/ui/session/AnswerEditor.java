package org.headroom.ui.session;

import java.util.Optional;
import org.headroom.method.Answer;

/**
 * A field for one kind of answer. It tells each change by the listener it was made with, {@link AnswerKeeping#NOTHING}
 * for an answer taken back. Display thread.
 */
interface AnswerEditor {

	/** Shows an answer without telling the listener; empty for none. */
	void show(Optional<Answer> answer);

	/** Gives it the keyboard. */
	void focus();

	/** Puts a question before the words that are still to come; false where the answer is not made of words. */
	default boolean quote(String question) {
		return false;
	}
}
