package org.headroom.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
	private SessionView view;
	private List<Long> shown = List.of();
	private Optional<GoalForm> form = Optional.empty();

	GoalPane(Composite parent, SessionView view, SessionWork work, Desk desk, Words words) {
		this.view = view;
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
		open(draft);
		form.ifPresent(GoalForm::focus);
		SessionColumns.reveal(place);
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

	/** Throws the draft away, as the button says. */
	private void leave() {
		work.goalDraft(GoalDraft.empty(LocalDate.now(desk.clock())));
		close();
		ViewFrame.changed(place);
		add.setFocus();
	}

	private void close() {
		form.ifPresent(open -> open.control().dispose());
		form = Optional.empty();
		place.setVisible(false);
		add.setVisible(true);
		lines.setVisible(true);
	}
}
