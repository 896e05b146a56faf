package org.headroom.ui.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.ui.desk.SessionWords;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.Kept;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.TimeField;
import org.headroom.ui.kit.Texts;

/** Defers or cancels a session, in place: to when, by whom, and why. Display thread. */
final class MoveForm implements DraftKeeping.Form {
	private static final int DAYS = 7;
	private static final int MORNING = 10;
	/** By which a day that can't be read is known, while the form is put away too. */
	static final String DAY = "defer.day";
	private static final String TYPED = "typed";

	/** What was decided. */
	interface Moving {
		/** @param written called once it is on disk */
		void move(SessionMove.Kind kind, LocalDateTime when, Party by, SessionMove.Reason reason, String words, Runnable written);
	}

	private final SessionMove.Kind kind;
	private final Clock clock;
	private final Moving moving;
	private final DayField day;
	private final TimeField time;
	private final Segments<Party> by;
	private final Combo reason;
	private final Text other;
	private final Button go;
	private final DraftKeeping drafts;

	/** @param cancelled called when it is not wanted any more, with the way to have its words back if there were any */
	MoveForm(Composite parent, SessionMove.Kind kind, SessionView view, Words words, DraftShelf shelf, Moving moving, Consumer<Optional<Runnable>> cancelled) {
		this.kind = kind;
		this.clock = view.clock();
		this.moving = moving;
		boolean defer = kind == SessionMove.Kind.DEFERRED;
		String name = defer ? "session.defer" : "session.cancel";
		Card card = new Card(parent);
		card.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				card.getDisplay().asyncExec(() -> cancel(cancelled));
			}
		});
		Texts.body(card, defer ? words.say("defer.lead") : words.say("cancel.lead"));
		FieldNote unsaved = new FieldNote(card, name + ".draft", Css.SECONDARY);
		drafts = new DraftKeeping(shelf, draft(kind), this, unsaved::show);
		Composite line = line(card);
		Composite when = line(line);
		day = new DayField(when, name + ".day", words.say("defer.day"), view.clock(), view.locale(), chosen -> check());
		day.show(Optional.of(LocalDate.now(view.clock()).plusDays(DAYS)));
		time = new TimeField(when, name + ".time", words.say("defer.time"));
		time.time(LocalTime.of(MORNING, 0));
		when.setVisible(defer);
		by = new Segments<>(line, name + ".by");
		by.add(Party.MANAGER, "manager", words.say("move.byMe"), words.say("move.byMe"));
		by.add(Party.SALESPERSON, "person", words.say("move.by", view.firstName()), words.say("move.by", view.firstName()));
		by.done().choose(Party.MANAGER);
		FieldNote wrong = new FieldNote(card, name + ".day.problem", Css.CRITICAL);
		// Beside a day and a time there is no room for it in a narrow window.
		Composite why = defer ? line(card) : line;
		reason = Fields.choice(why, name + ".reason", words.say("move.reason"));
		for (SessionMove.Reason each : SessionMove.Reason.values()) {
			reason.add(SessionWords.reason(each, view.locale()));
		}
		reason.select(defer ? SessionMove.Reason.CUSTOMER_CAME_FIRST.ordinal() : SessionMove.Reason.NOT_NEEDED.ordinal());
		other = Across.grow(Fields.line(why, name + ".words", words.say("move.words"), words.say("move.words.hint")));
		day.noted(wrong);
		Composite last = line(card);
		go = Buttons.plain(last, name + ".go", defer ? words.say("defer.go") : words.say("cancel.go"), this::go);
		Buttons.quiet(last, name + ".keep", words.say("move.keep"), () -> cancel(cancelled));
		reason.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		other.addListener(SWT.Modify, event -> check());
		by.onChoice(party -> check());
		time.onChange(chosen -> check());
		card.addDisposeListener(event -> drafts.leave());
		drafts.open(Long.toString(view.session().id()));
		if (defer) {
			day.keeping(DAY);
			day.onTyping(this::check);
		}
		check();
	}

	/** The kind of draft; its subject is the session. */
	static String draft(SessionMove.Kind kind) {
		return kind == SessionMove.Kind.DEFERRED ? "defer" : "cancel";
	}

	private void cancel(Consumer<Optional<Runnable>> cancelled) {
		Optional<Runnable> back = drafts.discard();
		day.forget();
		cancelled.accept(back);
	}

	@Override
	public Map<String, String> words() {
		return Map.of("day", day.day().map(String::valueOf).orElse(""), "time", time().toString(), "by", by.chosen().orElse(Party.MANAGER).name(), "reason", reason().name(), "words",
				other.getText(), TYPED, day.unread().orElse(""));
	}

	@Override
	public void fill(Map<String, String> words) {
		Kept kept = new Kept(words);
		String typed = kept.text(TYPED, "");
		if (typed.isEmpty()) {
			day.show(Optional.of(kept.day("day", LocalDate.now(clock).plusDays(DAYS))));
		} else {
			day.type(typed);
		}
		LocalTime at = kept.time("time", time());
		time.time(at);
		by.choose(kept.one("by", Party.MANAGER));
		reason.select(kept.one("reason", reason()).ordinal());
		other.setText(kept.text("words", ""));
		other.setSelection(other.getCharCount());
		check();
	}

	private LocalTime time() {
		return time.time();
	}

	private static Composite line(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE));
		return line;
	}

	private SessionMove.Reason reason() {
		return SessionMove.Reason.values()[Math.max(0, reason.getSelectionIndex())];
	}

	/** Another reason wants words. */
	private void check() {
		boolean dated = kind == SessionMove.Kind.CANCELLED || day.day().isPresent();
		drafts.changed();
		go.setEnabled(dated && (reason() != SessionMove.Reason.OTHER || !other.getText().isBlank()));
	}

	private void go() {
		moving.move(kind, day.day().orElseGet(() -> LocalDate.now(clock)).atTime(time()), by.chosen().orElse(Party.MANAGER), reason(), other.getText(), drafts.saving());
	}

	void focus() {
		if (kind == SessionMove.Kind.DEFERRED) {
			day.setFocus();
		} else {
			by.setFocus();
		}
	}
}
