package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** The stage the two are in: why, and its prompts. Display thread. */
final class StagePane {
	private final Card card;
	private final SessionWork work;
	private final Desk desk;
	private final Words words;
	private final Runnable addGoal;
	private final List<PromptRow> rows = new ArrayList<>();
	/** The prompt the keyboard was in last: where an offered question goes. */
	private Optional<PromptRow> current = Optional.empty();

	StagePane(Composite parent, SessionWork work, Desk desk, Words words, Runnable addGoal) {
		this.work = work;
		this.desk = desk;
		this.words = words;
		this.addGoal = addGoal;
		card = new Card(parent);
		card.setLayout(new Rows(Space.BETWEEN, Space.BETWEEN + Space.TIGHT));
	}

	void show(SessionView view) {
		for (Control child : card.getChildren()) {
			child.dispose();
		}
		rows.clear();
		current = Optional.empty();
		Stage stage = view.stage();
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Rows(0, 2));
		Texts.lead(head, stage.title().in(view.locale()));
		String purpose = stage.purpose().in(view.locale());
		if (!purpose.isEmpty()) {
			Texts.secondary(head, purpose);
		}
		for (Prompt prompt : stage.prompts()) {
			add(new PromptRow(card, prompt, view, work, desk, words, addGoal));
		}
	}

	private void add(PromptRow row) {
		rows.add(row);
		watch(row, row);
	}

	/** Fields may be added to a row later; their parents are watched instead, for when something in them is reached. */
	private void watch(PromptRow row, Control control) {
		control.addListener(SWT.Activate, event -> current = Optional.of(row));
	}

	void refresh() {
		rows.forEach(PromptRow::refresh);
	}

	void meddled(String promptId, AnswerKeeping.Kept kept) {
		row(promptId).ifPresent(row -> row.meddled(kept));
	}

	private Optional<PromptRow> row(String promptId) {
		return rows.stream().filter(row -> row.id().equals(promptId)).findFirst();
	}

	/** Where the conversation goes on: the first prompt without an answer. */
	void focus() {
		rows.stream().filter(row -> !row.answered()).findFirst().or(() -> rows.stream().findFirst()).ifPresent(this::reach);
	}

	/** Gives a prompt the keyboard; false when it is not in this stage. */
	boolean focus(String promptId) {
		row(promptId).ifPresent(this::reach);
		return row(promptId).isPresent();
	}

	private void reach(PromptRow row) {
		current = Optional.of(row);
		ViewFrame.changed(row);
		row.editor().focus();
	}

	/** Goes to the prompt after the one the keyboard is in; false when there is none. */
	boolean onward() {
		Control focused = card.getDisplay().getFocusControl();
		Optional<PromptRow> here = rows.stream().filter(row -> row.holds(focused)).findFirst();
		int next = here.map(rows::indexOf).orElse(rows.size()) + 1;
		if (next < rows.size()) {
			reach(rows.get(next));
		}
		return next < rows.size();
	}

	/** Puts a question that is asked now before the current answer, or the next one that is made of words. */
	void ask(String question) {
		List<PromptRow> order = new ArrayList<>();
		current.ifPresent(order::add);
		rows.stream().skip(current.map(rows::indexOf).orElse(0)).forEach(order::add);
		order.addAll(rows);
		order.stream().filter(row -> row.editor().quote(question)).findFirst().ifPresent(row -> current = Optional.of(row));
	}
}
