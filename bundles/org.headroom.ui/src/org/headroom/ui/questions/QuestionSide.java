package org.headroom.ui.questions;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Faces;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Texts;

/** What stands beside the table: a hint, the chosen question, or the form of one. Display thread. */
final class QuestionSide {
	private final Faces faces;
	private final Composite nothing;
	private final QuestionPane pane;
	private final Function<Composite, QuestionEditor> making;
	/** Made when it is first wanted. */
	private Optional<QuestionEditor> editor = Optional.empty();

	QuestionSide(Composite parent, Words words, DraftShelf shelf, Consumer<QuestionPane.Act> acts, BiConsumer<Optional<Long>, QuestionForm> save, Runnable leave) {
		faces = new Faces(parent);
		nothing = new Composite(faces.place(), SWT.NONE);
		nothing.setLayout(new Rows(0, 0));
		Texts.secondary(nothing, words.say("nothing"));
		pane = new QuestionPane(faces.place(), words, acts);
		making = where -> new QuestionEditor(where, words, words.locale(), shelf, save, leave);
		faces.show(nothing);
	}

	QuestionPane pane() {
		return pane;
	}

	/** Shows the chosen question, or the hint when none is chosen. */
	void read(boolean chosen) {
		faces.show(chosen ? pane.control() : nothing);
	}

	/** Shows the form, with the focus in it. */
	void edit(Optional<Long> questionId, QuestionForm form, QuestionsView view) {
		QuestionEditor shown = editor.orElseGet(() -> making.apply(faces.place()));
		editor = Optional.of(shown);
		faces.show(shown.control());
		shown.open(questionId, form, view);
	}

	/** What is kept of the form; empty before the first was opened. */
	Optional<DraftKeeping> drafts() {
		return editor.map(QuestionEditor::drafts);
	}

	/** The form is left; what was typed stays. */
	void leave() {
		drafts().ifPresent(DraftKeeping::leave);
	}

	/** Whether the view is still there. */
	boolean there() {
		return !faces.place().isDisposed();
	}

	/** Whether the form is open. */
	boolean editing() {
		return editor.filter(form -> faces.shows(form.control())).isPresent();
	}
}
