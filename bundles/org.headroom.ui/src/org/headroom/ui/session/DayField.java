package org.headroom.ui.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.DateField;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.RelativeDates;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/**
 * A day, or none yet: the field proposes one, which counts once it was changed or taken with Enter. Display thread.
 */
final class DayField extends Composite {
	private static final int PROPOSED_DAYS = 14;

	private final DateField field;
	private final Label said;
	private final Button clear;
	private final RelativeDates dates;
	private final String open;
	private final Consumer<Optional<LocalDate>> listener;
	private final LocalDate proposed;
	private Optional<LocalDate> day = Optional.empty();

	/** @param open what stands beside the field while no day was taken */
	DayField(Composite parent, String id, String spoken, String open, Clock clock, Locale locale, Consumer<Optional<LocalDate>> listener) {
		super(parent, SWT.NONE);
		this.open = open;
		this.listener = listener;
		this.dates = new RelativeDates(clock, locale);
		this.proposed = LocalDate.now(clock).plusDays(PROPOSED_DAYS);
		setLayout(new Across(Space.INSIDE));
		field = new DateField(this, id, spoken).date(proposed).onChange(this::changed);
		field.control().addListener(SWT.DefaultSelection, event -> take(Optional.of(field.date())));
		said = Texts.small(this, open);
		clear = Buttons.icon(this, id + ".clear", Icon.CLOSE, Words.of(DayField.class, locale).say("day.clear"), () -> take(Optional.empty()));
		clear.setVisible(false);
	}

	/** Shows a day without telling the listener. */
	void show(Optional<LocalDate> other) {
		day = other;
		LocalDate written = other.orElse(proposed);
		if (!written.equals(field.date())) {
			field.date(written);
		}
		said.setText(Texts.literal(other.map(dates::say).orElse(open)));
		clear.setVisible(other.isPresent());
		requestLayout();
	}

	Optional<LocalDate> day() {
		return day;
	}

	/** The native field also tells when it is left as it was. */
	private void changed(LocalDate chosen) {
		if (day.isPresent() || !chosen.equals(proposed)) {
			take(Optional.of(chosen));
		}
	}

	private void take(Optional<LocalDate> chosen) {
		if (!chosen.equals(day)) {
			show(chosen);
			listener.accept(chosen);
		}
	}

	@Override
	public boolean setFocus() {
		return !field.control().isDisposed() && field.control().setFocus();
	}
}
