package org.headroom.ui.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.words.Words;
import org.headroom.method.Visibility;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** The form of a goal, in place. Each change is told as a draft; "agree" makes it a goal. Display thread. */
final class GoalForm {
	private static final int UNIT = 96;
	/** By which a day that can't be read is known, while the form is closed too. */
	static final String DUE = "goal.due";

	private final LocalDate today;
	private final Locale locale;
	private final Consumer<GoalDraft> changed;
	private final long goalId;
	private final Composite form;
	private final Text title;
	private final Segments<GoalKind> kind;
	private final Text metric;
	private final Text unit;
	private final List<Text> rungs = new ArrayList<>();
	private final DayField due;
	private final Label problem;
	private Visibility visibility;

	GoalForm(Composite parent, GoalDraft draft, Clock clock, Locale locale, Words words, Consumer<GoalDraft> changed, Consumer<GoalDraft> agree, Runnable close) {
		this.today = LocalDate.now(clock);
		this.locale = locale;
		this.changed = changed;
		this.goalId = draft.goalId();
		this.visibility = draft.visibility();
		form = new Card(parent);
		title = field(labelled(form, words.say("goal.title")), "title", words.say("goal.title"), words.say("goal.title.hint"), draft.title());
		Composite second = line(form);
		kind = new Segments<>(second, "session.goal.kind");
		kind.add(GoalKind.OUTCOME, "outcome", words.say("goal.outcome"), words.say("goal.outcome.spoken"));
		kind.add(GoalKind.LEARNING, "learning", words.say("goal.learning"), words.say("goal.learning.spoken"));
		kind.done().choose(draft.kind());
		kind.onChoice(chosen -> tell());
		kind.setEnabled(goalId == 0);
		Across.gap(second);
		Texts.secondary(second, words.say("goal.by"));
		due = new DayField(second, "session.goal.due", words.say("goal.by.spoken"), clock, locale, day -> tell());
		due.show(Optional.of(draft.due()).filter(day -> day.isAfter(LocalDate.EPOCH)));
		due.keeping(DUE);
		PrivacyChoice.create(second, "session.goal.privacy", visibility, EnumSet.allOf(Visibility.class), words, level -> {
			visibility = level;
			tell();
		});
		due.noted(new FieldNote(form, "session.goal.due.problem", Css.CRITICAL));
		Composite third = line(form);
		metric = field(Across.grow(labelled(third, words.say("goal.metric"))), "metric", words.say("goal.metric"), words.say("goal.metric.hint"), draft.metric());
		unit = field(labelled(new FixedWidth(third, UNIT), words.say("goal.unit")), "unit", words.say("goal.unit"), words.say("goal.unit.hint"), draft.unit());
		Composite fourth = line(form);
		rung(fourth, "baseline", words.say("goal.baseline"), draft, 0);
		rung(fourth, "commit", words.say("goal.commit"), draft, 1);
		rung(fourth, "target", words.say("goal.target"), draft, 2);
		rung(fourth, "stretch", words.say("goal.stretch"), draft, 3);
		problem = Css.as(Texts.body(form, ""), Css.CAUTION);
		problem.setVisible(false);
		Composite last = line(form);
		Buttons.plain(last, "session.goal.save", words.say("goal.save"), () -> save(agree));
		Buttons.quiet(last, "session.goal.close", words.say("goal.close"), close);
	}

	private static Composite line(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE));
		return line;
	}

	private static Composite labelled(Composite parent, String label) {
		Composite pair = new Composite(parent, SWT.NONE);
		pair.setLayout(new Rows(0, 2));
		Texts.small(pair, label);
		return pair;
	}

	private Text field(Composite parent, String name, String spoken, String hint, String value) {
		Text text = Fields.line(parent, "session.goal." + name, spoken, hint);
		text.setText(value);
		text.addListener(SWT.Modify, event -> tell());
		return text;
	}

	private void rung(Composite parent, String name, String label, GoalDraft draft, int place) {
		rungs.add(field(Across.grow(labelled(parent, label)), name, label, "", draft.rungs().get(place)));
	}

	/** What stands in it. */
	GoalDraft draft() {
		return new GoalDraft(goalId, title.getText(), kind.chosen().orElse(GoalKind.OUTCOME), metric.getText(), unit.getText(), rungs.stream().map(Text::getText).toList(), due.day().orElse(LocalDate.EPOCH), visibility);
	}

	private void tell() {
		changed.accept(draft());
	}

	private void save(Consumer<GoalDraft> agree) {
		GoalDraft draft = draft();
		String lack = draft.problem(today, locale);
		problem.setText(Texts.literal(lack));
		problem.setVisible(!lack.isEmpty());
		ViewFrame.changed(problem);
		if (lack.isEmpty()) {
			agree.accept(draft);
		}
	}

	/** The day as it was typed, where it can't be read. */
	Optional<String> unread() {
		return due.unread();
	}

	/** Shows a day that could not be read when the form was open before. */
	void type(String day) {
		due.type(day);
	}

	/** It is closed for good, with what can't be read in it. */
	void close() {
		due.forget();
		form.dispose();
	}

	void focus() {
		title.setFocus();
	}
}
