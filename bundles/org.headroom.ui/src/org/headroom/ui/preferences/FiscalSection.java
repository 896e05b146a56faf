package org.headroom.ui.preferences;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.headroom.domain.calendar.QuarterPattern;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.DateField;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.RelativeDates;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** The fiscal calendar, and what it makes of this year, at once. */
final class FiscalSection {
	private static final int QUARTERS = 4;

	private final Desk desk;
	private final Words words;
	private final Consumer<FiscalForm> save;
	private final Combo month;
	private final Spinner day;
	private final Segments<QuarterPattern> pattern;
	private final Combo weekStart;
	private final Button partial;
	private final DateField firstDay;
	private final Label[] preview = new Label[QUARTERS];
	private FiscalForm form = new FiscalForm(1, 1, QuarterPattern.MONTHS, DayOfWeek.MONDAY, java.util.Optional.empty());

	FiscalSection(Composite body, Desk desk, Words words, Consumer<FiscalForm> save) {
		this.desk = desk;
		this.words = words;
		this.save = save;
		Composite start = line(body, words.say("fiscal.start"));
		month = Fields.choice(start, "preferences.fiscal.month", words.say("fiscal.month"), FiscalForm.months(desk.locale()));
		day = Named.name(Named.id(new Spinner(start, SWT.BORDER), "preferences.fiscal.day"), words.say("fiscal.day"));
		day.setValues(1, 1, 31, 0, 1, 7);
		pattern = patterns(line(body, words.say("fiscal.pattern")));
		weekStart = Fields.choice(line(body, words.say("fiscal.weekStart")), "preferences.fiscal.week", words.say("fiscal.weekStart"), FiscalForm.days(desk.locale()));
		Composite first = line(body, words.say("fiscal.first"));
		partial = Fields.check(first, "preferences.fiscal.partial", words.say("fiscal.partial"));
		firstDay = new DateField(first, "preferences.fiscal.first", words.say("fiscal.first"));
		Composite year = line(body, words.say("fiscal.preview"), SWT.TOP);
		Composite lines = new Composite(year, SWT.NONE);
		lines.setLayout(new Rows(0, Space.TIGHT));
		for (int index = 0; index < QUARTERS; index++) {
			preview[index] = Named.id(Texts.body(lines, ""), "preferences.fiscal.preview." + (index + 1));
		}
		listen();
	}

	private static Composite line(Composite body, String label) {
		return line(body, label, SWT.CENTER);
	}

	private static Composite line(Composite body, String label, int alignment) {
		return PreferencesPart.line(body, label, alignment);
	}

	private Segments<QuarterPattern> patterns(Composite line) {
		Segments<QuarterPattern> patterns = new Segments<>(line, "preferences.fiscal.pattern");
		patterns.add(QuarterPattern.MONTHS, "months", words.say("fiscal.MONTHS"), words.say("fiscal.MONTHS"));
		for (QuarterPattern weeks : List.of(QuarterPattern.W445, QuarterPattern.W454, QuarterPattern.W544)) {
			String name = String.join("-", weeks.weeks().stream().map(String::valueOf).toList());
			patterns.add(weeks, weeks.name().toLowerCase(java.util.Locale.ROOT), name, words.say("fiscal.weeks", name));
		}
		return patterns.done();
	}

	private void listen() {
		month.addListener(SWT.Selection, event -> change(now -> now.month(month.getSelectionIndex() + 1)));
		day.addListener(SWT.Selection, event -> change(now -> now.day(day.getSelection())));
		pattern.onChoice(chosen -> change(now -> now.pattern(chosen)));
		weekStart.addListener(SWT.Selection, event -> change(now -> now.weekStart(DayOfWeek.of(weekStart.getSelectionIndex() + 1))));
		partial.addListener(SWT.Selection, event -> change(now -> partial.getSelection() ? now.firstDay(chosenDay()) : now.wholeFirstPeriod()));
		// What nobody ticked must not be kept.
		firstDay.onChange(chosen -> change(now -> partial.getSelection() ? now.firstDay(chosenDay()) : now));
	}

	private LocalDate chosenDay() {
		return firstDay.date();
	}

	private void change(UnaryOperator<FiscalForm> how) {
		FiscalForm changed = how.apply(form);
		if (!changed.equals(form)) {
			form = changed;
			tell();
			save.accept(form);
		}
	}

	void show(FiscalForm now) {
		form = now;
		month.select(now.month() - 1);
		day.setSelection(now.day());
		pattern.choose(now.pattern());
		weekStart.select(now.weekStart().getValue() - 1);
		partial.setSelection(now.firstDay().isPresent());
		LocalDate first = now.firstDay().orElseGet(() -> PreferencesView.offeredFirstDay(LocalDate.now(desk.clock())));
		firstDay.date(first);
		tell();
	}

	private void tell() {
		weekStart.setEnabled(form.pattern().byWeeks());
		firstDay.setEnabled(form.firstDay().isPresent());
		List<String> lines = form.preview(LocalDate.now(desk.clock()), words, new RelativeDates(desk.clock(), desk.locale()));
		for (int index = 0; index < QUARTERS; index++) {
			preview[index].setText(index < lines.size() ? Texts.literal(lines.get(index)) : "");
		}
		ViewFrame.changed(preview[0]);
	}

	/** Other ways to cut a quarter, for the palette. */
	List<Offer> offers() {
		return pattern.offers(text -> words.say("fiscal.offer", text));
	}

	boolean setFocus() {
		return month.setFocus();
	}
}
