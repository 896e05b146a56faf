package org.headroom.ui.session;

import java.util.Locale;
import java.util.function.Consumer;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.ui.desk.Desk;

/**
 * What an editor is made with.
 *
 * @param id what its fields are called
 * @param spoken the prompt, for a screen reader
 * @param changed told each answer
 * @param addGoal opens the form of a new goal
 */
record EditorScope(String id, String spoken, SessionView view, Desk desk, Words words, Consumer<Answer> changed, Runnable addGoal) {

	Locale locale() {
		return desk.locale();
	}

	/** The same for one cell of a table. */
	EditorScope cell(String name, String said) {
		return new EditorScope(id + "." + name, said, view, desk, words, changed, addGoal);
	}

	/** The same with another listener. */
	EditorScope telling(Consumer<Answer> listener) {
		return new EditorScope(id, spoken, view, desk, words, listener, addGoal);
	}

	void tell(Answer answer) {
		changed.accept(answer);
	}

	void takeBack() {
		changed.accept(AnswerKeeping.NOTHING);
	}
}
