package org.headroom.ui.goals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.words.Words;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.Kept;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.DateField;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Milestones to tick, and a line to add one: Enter adds, Escape leaves. Display thread. */
final class MilestoneList implements DraftKeeping.Form {
	/** What can be done with them. */
	interface Acts {
		/** @param written called once it is on disk, {@code refused} where it can't be written */
		void add(String title, LocalDate due, Runnable written, Runnable refused);

		/** The line is put away with words in it. */
		void putAway(Runnable back);

		void tick(Milestone milestone, boolean done);

		void remove(Milestone milestone);
	}

	private final Words words;
	private final Acts acts;
	private final Composite list;
	private final Composite adder;
	private final Text title;
	private final DateField due;
	private final DraftKeeping drafts;
	private Optional<Long> goalId = Optional.empty();
	private boolean adding;

	MilestoneList(Composite parent, Words words, DraftShelf shelf, Acts acts) {
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
		FieldNote unsaved = new FieldNote(whole, "goal.milestone.draft", Css.SECONDARY);
		drafts = new DraftKeeping(shelf, "milestone", this, unsaved::show);
		title = Across.grow(Fields.line(adder, "goal.milestone.title", words.say("milestone.title"), words.say("milestone.title.hint")));
		due = new DateField(adder, "goal.milestone.due", words.say("milestone.dueOn"));
		Buttons.plain(adder, "goal.milestone.save", words.say("milestone.save"), this::add);
		title.addListener(SWT.DefaultSelection, event -> add());
		adder.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				cancel();
			}
		});
		title.addListener(SWT.Modify, event -> drafts.changed());
		due.onChange(day -> drafts.changed());
		adder.addDisposeListener(event -> drafts.leave());
		adder.setVisible(false);
	}

	/** Shows the line to add one, with the focus in it. */
	void open() {
		show();
		title.setFocus();
	}

	private void show() {
		if (!adder.getVisible()) {
			goalId.ifPresent(id -> drafts.open(Long.toString(id)));
		}
		adder.setVisible(true);
		adder.requestLayout();
	}

	/** Takes the line away; what was typed waits for the goal to be chosen again. */
	void close() {
		drafts.leave();
		title.setText("");
		adder.setVisible(false);
		adder.requestLayout();
	}

	private void cancel() {
		Optional<Runnable> back = drafts.discard();
		close();
		back.ifPresent(words -> acts.putAway(() -> {
			words.run();
			open();
		}));
	}

	private void add() {
		if (title.getText().isBlank()) {
			title.setFocus();
		} else if (!adding && !DateField.holdsUp(adder)) {
			adding = true;
			String said = title.getText();
			acts.add(said, due.date(), () -> added(said), () -> adding = false);
			title.setFocus();
		}
	}

	/** Empties the line, once what was in it is on disk. */
	private void added(String said) {
		adding = false;
		if (!title.isDisposed() && title.getText().equals(said)) {
			title.setText("");
		}
	}

	@Override
	public Map<String, String> words() {
		return title.getText().isBlank() ? Map.of() : Map.of("title", title.getText(), "due", due.date().toString());
	}

	@Override
	public void fill(Map<String, String> words) {
		Kept kept = new Kept(words);
		title.setText(kept.text("title", ""));
		title.setSelection(title.getCharCount());
		due.date(kept.day("due", due.date()));
	}

	/** @param proposed the due day a new one begins with */
	void show(GoalDetail detail, LocalDate proposed) {
		goalId = Optional.of(detail.goal().id());
		for (Control child : list.getChildren()) {
			child.dispose();
		}
		if (!adder.getVisible()) {
			due.date(proposed);
			if (drafts.waits(Long.toString(detail.goal().id()))) {
				show();
			}
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
