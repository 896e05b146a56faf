package org.headroom.ui.questions;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.questions.Question;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The chosen question beside the table, in both languages, and what is known about it. Display thread. */
final class QuestionPane {
	private static final int NAMES = 96;

	/** What the buttons ask for. */
	enum Act { EDIT, RETIRE, RESTORE }

	private final Words words;
	private final Consumer<Act> acts;
	private final ScrollPane pane;

	QuestionPane(Composite parent, Words words, Consumer<Act> acts) {
		this.words = words;
		this.acts = acts;
		pane = new ScrollPane(parent, "question.pane", Space.BETWEEN);
	}

	Control control() {
		return pane;
	}

	void show(Question question, QuestionFacts facts) {
		boolean held = focused();
		for (Control child : pane.page().getChildren()) {
			child.dispose();
		}
		Composite texts = new Composite(pane.page(), SWT.NONE);
		texts.setLayout(new Rows(0, Space.INSIDE));
		Named.id(Texts.lead(texts, facts.text()), "question.text");
		Named.id(Texts.secondary(texts, facts.other()), "question.other");
		Control first = buttons(question);
		Composite lines = new Composite(pane.page(), SWT.NONE);
		lines.setLayout(new Rows(0, Space.INSIDE));
		facts.lines().forEach(line -> line(lines, line));
		pane.up();
		pane.page().requestLayout();
		if (held) {
			first.setFocus();
		}
	}

	private boolean focused() {
		Control focus = pane.getDisplay().getFocusControl();
		return focus != null && focus.getParent() != null && focus.getParent().getParent() == pane.page();
	}

	private Control buttons(Question question) {
		Composite row = new Composite(pane.page(), SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Control edit = Buttons.plain(row, "question.edit", words.say("do.edit"), () -> acts.accept(Act.EDIT));
		if (question.retired()) {
			Buttons.quiet(row, "question.restore", words.say("do.restore"), () -> acts.accept(Act.RESTORE));
		} else {
			Buttons.quiet(row, "question.retire", words.say("do.retire"), () -> acts.accept(Act.RETIRE));
		}
		return edit;
	}

	private static void line(Composite lines, QuestionFacts.Line line) {
		Composite row = new Composite(lines, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Texts.secondary(new FixedWidth(row, NAMES), line.what());
		Across.grow(Texts.body(row, line.says()));
	}
}
