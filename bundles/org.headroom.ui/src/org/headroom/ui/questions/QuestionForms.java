package org.headroom.ui.questions;

import java.util.Optional;
import java.util.function.Supplier;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Draft;
import org.headroom.questions.Question;
import org.headroom.ui.desk.Reply;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;

/** Opens, saves and cancels the form of a question, and opens it again where words wait in it. Display thread. */
final class QuestionForms {

	/** What the form stands in. */
	interface Around {

		/** Makes room for the form of a new question. */
		void opening(QuestionsView view);

		/** The form is gone; a question that was added is chosen. */
		void left(Optional<Question> added);
	}

	private final DraftShelf shelf;
	private final Words words;
	private final QuestionActions acts;
	private final Reply reply;
	private final Supplier<Optional<QuestionsView>> bank;
	private final Around around;
	private Optional<QuestionSide> side = Optional.empty();
	/** Whether the form that was open when the view was closed had its turn. */
	private boolean reopened;

	QuestionForms(DraftShelf shelf, Words words, QuestionActions acts, Reply reply, Supplier<Optional<QuestionsView>> bank, Around around) {
		this.shelf = shelf;
		this.words = words;
		this.acts = acts;
		this.reply = reply;
		this.bank = bank;
		this.around = around;
	}

	/** Where the form is shown; told before the first is opened. */
	void in(QuestionSide place) {
		side = Optional.of(place);
	}

	void add() {
		bank.get().ifPresent(view -> {
			around.opening(view);
			open(Optional.empty(), QuestionForm.blank(), view);
		});
	}

	void edit(Question question) {
		bank.get().ifPresent(view -> open(Optional.of(question.id()), QuestionForm.of(question.draft(), view.tags()), view));
	}

	private void open(Optional<Long> questionId, QuestionForm form, QuestionsView view) {
		side.ifPresent(place -> place.edit(questionId, form, view));
	}

	/** Once a view: opens the form in which words wait that were typed before it was closed. */
	void reopenLatest() {
		if (!reopened) {
			reopened = true;
			shelf.whenRead(() -> shelf.latest(QuestionEditor.DRAFT).map(Draft::key).ifPresent(this::reopen));
		}
	}

	/** Another workspace has words of its own. */
	void forget() {
		reopened = false;
	}

	private void reopen(Draft.Key form) {
		if (side.filter(place -> place.there() && !place.editing()).isPresent()) {
			if (form.subject().equals(QuestionEditor.NEW)) {
				add();
			} else {
				bank.get().flatMap(view -> view.question(Long.parseLong(form.subject()))).ifPresent(this::edit);
			}
		}
	}

	void save(Optional<Long> edited, QuestionForm form) {
		Runnable written = drafts().map(DraftKeeping::saving).orElse(() -> { });
		bank.get().ifPresent(view -> edited.ifPresentOrElse(id -> change(id, form, view, written), () -> acts.add(form.draft(view), question -> {
			written.run();
			around.left(Optional.of(question));
			reply.done(words.say("added"), () -> acts.retire(question.id(), () -> { }));
		})));
	}

	private void change(long id, QuestionForm form, QuestionsView view, Runnable written) {
		acts.edit(id, form.draft(view), before -> {
			written.run();
			around.left(Optional.empty());
			reply.done(words.say("saved"), () -> acts.edit(id, before, again -> { }));
		});
	}

	void cancel() {
		Optional<Draft.Key> form = drafts().flatMap(DraftKeeping::key);
		Optional<Runnable> back = drafts().flatMap(DraftKeeping::discard);
		around.left(Optional.empty());
		back.ifPresent(typed -> reply.done(words.say("putAway"), () -> {
			typed.run();
			form.ifPresent(this::reopen);
		}));
	}

	private Optional<DraftKeeping> drafts() {
		return side.flatMap(QuestionSide::drafts);
	}
}
