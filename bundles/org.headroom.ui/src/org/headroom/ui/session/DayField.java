package org.headroom.ui.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.CalendarPopup;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.RelativeDates;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.TypedDay;

/**
 * A day, or none yet. It is typed ({@link TypedDay} says how), and what is no day stays as it was typed; the arrows up and down walk the days, with Ctrl the weeks; a
 * calendar is behind the icon. The native date field knows neither "none" nor the keys of the workbench. Display thread.
 */
final class DayField extends Composite {
	private static final int WIDE = 120;
	private static final int PROPOSED_DAYS = 14;

	private final Text field;
	private final Label said;
	private final Button calendar;
	private final Clock clock;
	private final Locale locale;
	private final RelativeDates dates;
	private final Words words;
	private final Consumer<Optional<LocalDate>> listener;
	private final String spoken;
	private Runnable typing = () -> { };
	/** Where what can't be read is kept; empty where the field keeps it only while it is there. */
	private Optional<Keeping> keeping = Optional.empty();
	private Optional<FieldNote> note = Optional.empty();
	private Optional<LocalDate> day = Optional.empty();
	/** Whether what stands in the field is no day; the day is then the one that is kept meanwhile, if there is one. */
	private boolean unread;
	private boolean silent;

	private record Keeping(String key, Unreadable all) {
	}

	DayField(Composite parent, String id, String spoken, Clock clock, Locale locale, Consumer<Optional<LocalDate>> listener) {
		super(parent, SWT.NONE);
		this.clock = clock;
		this.locale = locale;
		this.listener = listener;
		this.spoken = spoken;
		this.dates = new RelativeDates(clock, locale);
		this.words = Words.of(DayField.class, locale);
		setLayout(new Across(Space.TIGHT));
		field = Fields.line(new FixedWidth(this, WIDE), id, spoken, words.say("day.hint"));
		field.setToolTipText(words.say("day.how", TypedDay.figures(today().plusDays(PROPOSED_DAYS), locale)));
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.KeyDown, this::walk);
		Leaving.of(field, this::tidy);
		calendar = Buttons.icon(this, id + ".calendar", Icon.CALENDAR, words.say("day.calendar"), this::open);
		said = Texts.small(this, "");
	}

	/**
	 * What can't be read is kept when the field goes, and the session does not finish over it.
	 *
	 * @param as by which it is known when the field is made anew
	 */
	DayField keeping(String as) {
		Keeping there = new Keeping(as, Unreadable.around(this));
		keeping = Optional.of(there);
		there.all().typed(as).ifPresent(this::type);
		return this;
	}

	/** Shows what was typed before and could not be read, without telling the listener. */
	void type(String typed) {
		put(typed);
		day = Optional.empty();
		unread = true;
		complain();
	}

	/** What is typed and can't be read; empty where it can, or there is nothing. */
	Optional<String> unread() {
		return unread ? Optional.of(field.getText()) : Optional.empty();
	}

	/** Says what is wrong there, not beside the field. */
	void noted(FieldNote where) {
		note = Optional.of(where);
		tidy();
	}

	/** The row it stands in is gone for good. */
	void forget() {
		keeping.ifPresent(there -> there.all().forget(there.key()));
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	private void open() {
		CalendarPopup.open(calendar, day.orElseGet(() -> today().plusDays(PROPOSED_DAYS)), chosen -> {
			choose(chosen);
			field.setFocus();
		});
	}

	private void typed() {
		if (!silent) {
			read();
			tell("");
			mark();
			typing.run();
		}
	}

	/** Told of each change of what stands in it, whether it is a day or not. */
	void onTyping(Runnable told) {
		typing = told;
	}

	private void read() {
		Optional<LocalDate> meant = field.getText().isBlank() ? Optional.empty() : TypedDay.read(field.getText(), today(), locale);
		unread = meant.isEmpty() && !field.getText().isBlank();
		take(meant);
	}

	private void choose(LocalDate chosen) {
		unread = false;
		take(Optional.of(chosen));
		tidy();
	}

	private void walk(Event event) {
		int step = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
		if (step != 0) {
			event.doit = false;
			int days = (event.stateMask & SWT.MOD1) != 0 ? 7 * step : step;
			choose(day.map(one -> one.plusDays(days)).orElseGet(() -> today().plusDays(PROPOSED_DAYS)));
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			tidy();
		}
	}

	private void mark() {
		keeping.ifPresent(there -> there.all().tell(there.key(), spoken, field, unread()));
	}

	/** Writes the day as the language does; what is no day stays, and is said to be none. */
	private void tidy() {
		if (!field.isDisposed()) {
			if (unread) {
				read();
			}
			if (!unread) {
				day.ifPresent(this::write);
			}
			complain();
		}
	}

	private void complain() {
		mark();
		tell(unread ? words.say("day.unknown", TypedDay.figures(today().plusDays(PROPOSED_DAYS), locale), words.say("day.tomorrow")) : "");
	}

	/** Nothing is wrong while somebody types. */
	private void tell(String problem) {
		boolean beside = note.isEmpty() && !problem.isEmpty();
		note.ifPresent(where -> where.show(problem));
		String text = Texts.literal(beside ? problem : day.filter(one -> !unread).map(dates::say).orElse(""));
		if (!said.getText().equals(text)) {
			said.setText(text);
			Css.as(said, beside ? Css.SMALL + " " + Css.CRITICAL : Css.SMALL);
			said.requestLayout();
		}
	}

	private void write(LocalDate one) {
		String text = TypedDay.write(one, locale);
		if (!field.getText().equals(text)) {
			put(text);
			field.setSelection(text.length());
		}
	}

	private void put(String text) {
		silent = true;
		field.setText(text);
		silent = false;
	}

	/** Shows a day without telling the listener; what is typed and can't be read stays for its writer to see. */
	void show(Optional<LocalDate> other) {
		if (!other.equals(day)) {
			day = other;
			if (!unread) {
				put(other.map(one -> TypedDay.write(one, locale)).orElse(""));
				tidy();
			}
		}
	}

	Optional<LocalDate> day() {
		return day;
	}

	private void take(Optional<LocalDate> chosen) {
		if (!chosen.equals(day)) {
			day = chosen;
			listener.accept(chosen);
		}
	}

	@Override
	public boolean setFocus() {
		return !field.isDisposed() && field.setFocus();
	}
}
