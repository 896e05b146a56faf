package org.headroom.ui.kit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A day, typed as {@link TypedDay} says, walked with the arrows (with Ctrl by weeks), or chosen from the calendar behind the icon. Display thread. */
public final class DateField extends TypedField<LocalDate> {
	private static final int WIDE = 112;
	private static final int EXAMPLE = 14;
	private final Button calendar;

	public DateField(Composite parent, String id, String spoken) {
		super(parent, id, spoken, WIDE, LocalDate.now());
		calendar = Buttons.icon(this, id + ".calendar", Icon.CALENDAR, KitWords.words().say("day.calendar"), this::open);
		ready(KitWords.words().say("day.how", example()));
	}

	/** Whether a day or a time within the form can't be read; the focus is then where it stands, with what would be right. */
	public static boolean holdsUp(Composite form) {
		return heldUp(form);
	}

	private static String example() {
		return TypedDay.figures(LocalDate.now().plusDays(EXAMPLE), Locale.getDefault());
	}

	private void open() {
		CalendarPopup.open(calendar, value(), chosen -> {
			choose(chosen);
			setFocus();
		});
	}

	public LocalDate date() {
		return value();
	}

	/** Shows a date without telling the listener. */
	public DateField date(LocalDate date) {
		show(date);
		return this;
	}

	@Override
	Optional<LocalDate> read(String typed) {
		return TypedDay.read(typed, LocalDate.now(), Locale.getDefault());
	}

	@Override
	String write(LocalDate known) {
		return TypedDay.write(known, Locale.getDefault());
	}

	@Override
	LocalDate step(LocalDate from, int direction, boolean large) {
		return from.plusDays(large ? 7L * direction : direction);
	}

	@Override
	String complaint() {
		return KitWords.words().say("day.unknown", example(), KitWords.words().say("day.tomorrow"));
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		calendar.setEnabled(enabled);
	}
}
