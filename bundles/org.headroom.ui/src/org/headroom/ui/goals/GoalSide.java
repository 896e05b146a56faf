package org.headroom.ui.goals;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Faces;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Texts;

/** What stands beside the table: a hint, the chosen goal, or the form of one. Display thread. */
final class GoalSide {
	private final Faces faces;
	private final Composite nothing;
	private final GoalPane pane;
	private final Function<Composite, GoalEditor> making;
	/** Made when it is first wanted. */
	private Optional<GoalEditor> editor = Optional.empty();

	GoalSide(Composite parent, Words words, DraftShelf shelf, Function<Composite, GoalPane> pane, BiConsumer<Optional<Long>, GoalForm> save, Runnable leave) {
		faces = new Faces(parent);
		nothing = new Composite(faces.place(), SWT.NONE);
		nothing.setLayout(new Rows(0, 0));
		Texts.secondary(nothing, words.say("nothing"));
		this.pane = pane.apply(faces.place());
		this.making = where -> new GoalEditor(where, words, words.locale(), shelf, save, leave);
		faces.show(nothing);
	}

	GoalPane pane() {
		return pane;
	}

	/** What is kept of the form; empty before the first was opened. */
	Optional<DraftKeeping> drafts() {
		return editor.map(GoalEditor::drafts);
	}

	/** The form and the check-in are left; what was typed stays. */
	void leave() {
		drafts().ifPresent(DraftKeeping::leave);
		pane.leave();
	}

	/** Shows the chosen goal, or the hint when none is chosen. */
	void read(boolean chosen) {
		faces.show(chosen ? pane.control() : nothing);
	}

	/** Shows the form, with the focus in it. */
	void edit(Optional<Long> goalId, GoalForm form, List<Person> people) {
		GoalEditor shown = editor.orElseGet(() -> making.apply(faces.place()));
		editor = Optional.of(shown);
		faces.show(shown.control());
		shown.open(goalId, form, people);
	}

	/** Gives the focus to what is being typed; false when nothing is. */
	boolean refocus() {
		if (editing()) {
			editor.ifPresent(GoalEditor::setFocus);
			return true;
		}
		return pane.focusCheckIn();
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
