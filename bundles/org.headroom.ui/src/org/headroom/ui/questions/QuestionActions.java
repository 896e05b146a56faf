package org.headroom.ui.questions;

import java.util.function.Consumer;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionDraft;
import org.headroom.questions.Questions;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;

/** What can be done with the bank, and taken back; nothing is ever deleted. Called on the display thread; the work runs off it. */
final class QuestionActions {
	private final Desk desk;
	private final Consumer<RuntimeException> failed;

	QuestionActions(Desk desk, Consumer<RuntimeException> failed) {
		this.desk = desk;
		this.failed = failed;
	}

	void add(QuestionDraft draft, Consumer<Question> done) {
		Question question = Question.own(desk.ids().getAsLong(), draft);
		desk.write(workspace -> {
			workspace.port(Questions.class).save(question);
			return question;
		}, done, failed, Change.QUESTIONS);
	}

	/** {@code done} gets what it said before. */
	void edit(long id, QuestionDraft draft, Consumer<QuestionDraft> done) {
		desk.write(workspace -> {
			Questions questions = workspace.port(Questions.class);
			Question question = questions.byId(id).orElseThrow();
			QuestionDraft before = question.draft();
			question.edit(draft);
			questions.save(question);
			return before;
		}, done, failed, Change.QUESTIONS);
	}

	void retire(long id, Runnable done) {
		desk.write(workspace -> {
			workspace.port(Questions.class).retire(id);
			return id;
		}, same -> done.run(), failed, Change.QUESTIONS);
	}

	void restore(long id, Runnable done) {
		desk.write(workspace -> {
			workspace.port(Questions.class).restore(id);
			return id;
		}, same -> done.run(), failed, Change.QUESTIONS);
	}
}
