package org.headroom.ui.session;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** One promise: whose, what, by when, how sure, and what if something comes between. Display thread. */
final class CommitmentRow extends Composite {
	private static final int OWNER = 56;
	private static final int FIGURE = 64;
	private static final int MOST = 10;

	private final long id;
	private final SessionWork work;
	private final Text what;
	private final DayField due;
	private final Text situation;
	private final Text action;
	private final FigureField confidence;
	private PromiseDraft draft;
	private boolean silent;

	/** @param remove called when the row is not wanted any more */
	CommitmentRow(Composite parent, int number, long id, PromiseDraft draft, SessionView view, SessionWork work, Desk desk, Words words, Runnable remove) {
		super(parent, SWT.NONE);
		this.id = id;
		this.work = work;
		this.draft = draft;
		setLayout(new Rows(0, Space.TIGHT));
		String name = "session.commitment." + number;
		Named.id(this, name);
		Composite first = line();
		owner(first, view.owner(draft.owner()));
		what = Across.grow(field(first, name + ".what", words.say("promise.what.spoken"), words.say("promise.what.hint")));
		PrivacyChoice.create(first, name + ".privacy", draft.visibility(), EnumSet.allOf(Visibility.class), words, this::choose);
		Buttons.icon(first, name + ".remove", Icon.DELETE, words.say("promise.remove"), remove);
		Composite second = line();
		owner(second, "");
		Texts.secondary(second, words.say("promise.by"));
		due = new DayField(second, name + ".due", words.say("promise.by.spoken"), desk.clock(), desk.locale(), day -> keep()).keeping("promise." + id + ".due");
		Across.gap(second);
		Texts.secondary(second, words.say("promise.sure"));
		confidence = new FigureField(new FixedWidth(second, FIGURE), name + ".confidence", "promise." + id + ".sure", words.say("promise.sure.spoken"), 0, MOST, words, this::keep);
		due.noted(new FieldNote(this, name + ".due.problem", Css.CRITICAL));
		confidence.noted(FigureField.note(this, name + ".confidence"));
		Composite third = line();
		owner(third, "");
		Texts.secondary(third, words.say("promise.if"));
		situation = Across.grow(field(third, name + ".if", words.say("promise.if.spoken"), words.say("promise.if.hint")));
		Texts.secondary(third, words.say("promise.then"));
		action = Across.grow(field(third, name + ".then", words.say("promise.then.spoken"), words.say("promise.then.hint")));
		fill(draft);
	}

	private Composite line() {
		Composite line = new Composite(this, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE));
		return line;
	}

	private static void owner(Composite line, String words) {
		Texts.body(new FixedWidth(line, OWNER), words);
	}

	private Text field(Composite parent, String name, String spoken, String hint) {
		Text text = Fields.line(parent, name, spoken, hint);
		text.addListener(SWT.Modify, event -> keep());
		return text;
	}

	private void choose(Visibility level) {
		draft = new PromiseDraft(draft.owner(), draft.what(), draft.due(), draft.situation(), draft.action(), draft.confidence(), level);
		keep();
	}

	private void keep() {
		if (!silent) {
			Optional<LocalDate> day = due.day();
			Optional<Integer> sure = confidence.value().stream().boxed().findFirst();
			draft = new PromiseDraft(draft.owner(), what.getText(), day, situation.getText(), action.getText(), sure, draft.visibility());
			work.promise(id, draft, this::show);
		}
	}

	/** Shows what is on disk where it holds more than what was typed here. */
	void show(PromiseDraft stored) {
		if (!isDisposed() && !work.busy("promise." + id) && !stored.says(draft) && !stored.empty()) {
			draft = stored;
			fill(stored);
		}
	}

	private void fill(PromiseDraft from) {
		silent = true;
		put(what, from.what());
		put(situation, from.situation());
		put(action, from.action());
		confidence.show(from.confidence().map(OptionalInt::of).orElseGet(OptionalInt::empty));
		due.show(from.due());
		silent = false;
	}

	private static void put(Text field, String words) {
		if (!field.getText().strip().equals(words.strip())) {
			field.setText(words);
		}
	}

	/** It is taken away, with what can't be read in it. */
	void forget() {
		due.forget();
		confidence.forget();
	}

	/** What stands in it, to be brought back. */
	Typed typed() {
		return new Typed(draft, due.unread(), confidence.unread());
	}

	/** Shows what could not be read in the row that was taken away. */
	void type(Typed typed) {
		typed.due().ifPresent(due::type);
		typed.confidence().ifPresent(confidence::type);
	}

	/**
	 * A row as it was typed.
	 *
	 * @param due the day where it can't be read
	 * @param confidence how sure, where it is no figure
	 */
	record Typed(PromiseDraft draft, Optional<String> due, Optional<String> confidence) {

		boolean empty() {
			return draft.empty() && due.isEmpty() && confidence.isEmpty();
		}
	}

	PromiseDraft draft() {
		return draft;
	}

	long id() {
		return id;
	}

	@Override
	public boolean setFocus() {
		return !what.isDisposed() && what.setFocus();
	}
}
