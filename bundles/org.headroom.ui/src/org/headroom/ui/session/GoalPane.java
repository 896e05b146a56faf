package org.headroom.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** The goals agreed in this session, and the form of another one. Display thread. */
final class GoalPane {
	private static final int USUAL_WEEKS = 12;

	private final SessionWork work;
	private final Desk desk;
	private final Words words;
	private final Composite lines;
	private final Composite place;
	private final Button add;
	private final Consumer<Runnable> putAway;
	private SessionView view;
	private List<Long> shown = List.of();
	private Optional<GoalForm> form = Optional.empty();

	/** @param putAway told the way back to what was typed in a form that is closed without agreeing */
	GoalPane(Composite parent, SessionView view, SessionWork work, Desk desk, Words words, Consumer<Runnable> putAway) {
		this.view = view;
		this.putAway = putAway;
		this.work = work;
		this.desk = desk;
		this.words = words;
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(new Rows(0, Space.INSIDE));
		Composite head = new Composite(body, SWT.NONE);
		head.setLayout(new Across(Space.TIGHT));
		Across.grow(Css.as(Texts.body(head, words.say("goals")), Css.HEADING));
		add = Buttons.quiet(head, "session.goal.add", words.say("goals.add"), this::add);
		lines = new Composite(body, SWT.NONE);
		lines.setLayout(new Rows(0, Space.TIGHT));
		place = new Composite(body, SWT.NONE);
		place.setLayout(new Rows(0, 0));
		place.setVisible(false);
		show(view.open().orElseThrow().goals());
		work.unfinishedGoal(draft -> {
			if (!place.isDisposed() && form.isEmpty()) {
				open(draft);
			}
		});
	}

	/** What is being worded and is no goal yet: what it would be called, which may be nothing; empty where everything is agreed. */
	Optional<String> pending() {
		return form.map(GoalForm::draft).filter(this::differs).map(draft -> draft.title().strip());
	}

	private boolean differs(GoalDraft draft) {
		Optional<GoalDraft> agreed = view.open().orElseThrow().goals().stream().filter(goal -> goal.id() == draft.goalId()).findFirst().map(goal -> GoalDraft.of(goal, desk.locale()));
		return agreed.map(before -> !before.equals(draft)).orElseGet(() -> !draft.empty());
	}

	void refresh(SessionView fresh) {
		view = fresh;
		List<Goal> goals = fresh.open().orElseThrow().goals();
		if (!goals.stream().map(Goal::id).toList().equals(shown)) {
			show(goals);
			ViewFrame.changedSoon(lines);
		}
	}

	private void show(List<Goal> goals) {
		shown = goals.stream().map(Goal::id).toList();
		for (Control child : lines.getChildren()) {
			child.dispose();
		}
		if (goals.isEmpty()) {
			Texts.secondary(lines, words.say("goals.none"));
		}
		for (int i = 0; i < goals.size(); i++) {
			line(goals.get(i), i);
		}
	}

	private void line(Goal goal, int number) {
		Composite row = new Composite(lines, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Across.grow(Named.id(Texts.body(row, view.line(goal)), "session.goal." + number));
		PrivacyMark.shown(row, "session.goal." + number + ".privacy", goal.visibility());
		Buttons.quiet(row, "session.goal." + number + ".edit", words.say("goal.edit"), () -> edit(GoalDraft.of(goal, desk.locale())));
	}

	/** Opens the form, or goes to it where it is open. */
	void add() {
		if (form.isPresent()) {
			form.get().focus();
		} else {
			edit(GoalDraft.empty(LocalDate.now(desk.clock()).plusWeeks(USUAL_WEEKS)));
		}
	}

	private void edit(GoalDraft draft) {
		putAway();
		open(draft);
		form.ifPresent(GoalForm::focus);
		SessionColumns.reveal(place);
	}

	/** Nobody loses what was typed by closing the form, or by opening it on another goal. */
	private void putAway() {
		form.ifPresent(open -> {
			GoalDraft typed = open.draft();
			Optional<String> day = open.unread();
			if (day.isPresent() || differs(typed)) {
				putAway.accept(() -> {
					edit(typed);
					form.ifPresent(again -> day.ifPresent(again::type));
					work.goalDraft(typed);
				});
			}
		});
	}

	private void open(GoalDraft draft) {
		close();
		form = Optional.of(new GoalForm(place, draft, desk.clock(), desk.locale(), words, work::goalDraft, this::agree, this::leave));
		place.setVisible(true);
		add.setVisible(false);
		lines.setVisible(!shown.isEmpty());
		ViewFrame.changed(place);
	}

	private void agree(GoalDraft draft) {
		work.agree(draft, fresh -> {
			if (!place.isDisposed()) {
				close();
				show(fresh.goals());
				ViewFrame.changed(place);
				add.setFocus();
			}
		});
	}

	private void leave() {
		putAway();
		work.goalDraft(GoalDraft.empty(LocalDate.now(desk.clock())));
		close();
		ViewFrame.changed(place);
		add.setFocus();
	}

	private void close() {
		form.ifPresent(GoalForm::close);
		form = Optional.empty();
		place.setVisible(false);
		add.setVisible(true);
		lines.setVisible(true);
	}
}
