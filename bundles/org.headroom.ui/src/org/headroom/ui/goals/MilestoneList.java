package org.headroom.ui.goals;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.DateField;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Milestones to tick, and a line to add one: Enter adds, Escape leaves. Display thread. */
final class MilestoneList {
	/** What can be done with them. */
	interface Acts {
		void add(String title, LocalDate due);

		void tick(Milestone milestone, boolean done);

		void remove(Milestone milestone);
	}

	private final Words words;
	private final Acts acts;
	private final Composite list;
	private final Composite adder;
	private final Text title;
	private final DateField due;

	MilestoneList(Composite parent, Words words, Acts acts) {
		this.words = words;
		this.acts = acts;
		Composite whole = new Composite(parent, SWT.NONE);
		whole.setLayout(new Rows(0, Space.TIGHT));
		Composite head = new Composite(whole, SWT.NONE);
		head.setLayout(new Across(Space.INSIDE));
		Across.grow(Texts.heading(head, words.say("milestones")));
		Buttons.quiet(head, "goal.milestone.add", words.say("milestone.add"), this::open);
		list = new Composite(whole, SWT.NONE);
		list.setLayout(new Rows(0, Space.TIGHT));
		adder = new Composite(whole, SWT.NONE);
		adder.setLayout(new Across(Space.INSIDE));
		title = Across.grow(Fields.line(adder, "goal.milestone.title", words.say("milestone.title"), words.say("milestone.title.hint")));
		due = new DateField(adder, "goal.milestone.due", words.say("milestone.dueOn"));
		Buttons.plain(adder, "goal.milestone.save", words.say("milestone.save"), this::add);
		title.addListener(SWT.DefaultSelection, event -> add());
		adder.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		adder.setVisible(false);
	}

	/** Shows the line to add one, with the focus in it. */
	void open() {
		adder.setVisible(true);
		adder.requestLayout();
		title.setFocus();
	}

	/** Takes the line away. */
	void close() {
		title.setText("");
		adder.setVisible(false);
		adder.requestLayout();
	}

	private void add() {
		if (title.getText().isBlank()) {
			title.setFocus();
		} else {
			acts.add(title.getText(), due.date());
			title.setText("");
			title.setFocus();
		}
	}

	/** @param proposed the due day a new one begins with */
	void show(GoalDetail detail, LocalDate proposed) {
		for (Control child : list.getChildren()) {
			child.dispose();
		}
		if (!adder.getVisible()) {
			due.date(proposed);
		}
		if (detail.milestones().isEmpty()) {
			Texts.secondary(list, words.say("milestones.none"));
		}
		detail.milestones().forEach(milestone -> row(milestone, detail));
		list.requestLayout();
	}

	private void row(Milestone milestone, GoalDetail detail) {
		Composite row = new Composite(list, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Button tick = Fields.check(row, "goal.milestone.tick." + milestone.id(), "");
		tick.setSelection(milestone.doneOn().isPresent());
		Named.name(tick, milestone.title());
		tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> acts.tick(milestone, tick.getSelection())));
		Across.grow(Texts.body(row, milestone.title())).addListener(SWT.MouseUp, event -> acts.tick(milestone, milestone.doneOn().isEmpty()));
		Label when = Texts.small(row, detail.say(milestone));
		if (detail.late(milestone)) {
			Css.as(when, Css.SMALL + " " + Css.CAUTION);
		}
		Buttons.icon(row, "goal.milestone.remove." + milestone.id(), Icon.CLOSE, words.say("milestone.remove", milestone.title()), () -> acts.remove(milestone));
	}
}
