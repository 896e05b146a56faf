package org.headroom.ui.goals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.words.Words;
import org.headroom.method.Visibility;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.Kept;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.DateField;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The inline row of a check-in: reading, evidence and confidence in this order of Tab; Enter saves, Escape leaves. Display thread. */
final class CheckInStrip implements DraftKeeping.Form {
	/** The kind of draft. */
	static final String DRAFT = "checkin";
	private static final int NARROW = 84;
	private static final int DIGITS = 2;

	private final Words words;
	private final Card card;
	private final Label heading;
	private final Label readingLabel;
	private final Composite readingPlace;
	private final Text reading;
	private final Text evidence;
	private final Text confidence;
	private final DateField day;
	private final Segments<Visibility> privacy;
	private final FieldNote problem;
	private final DraftKeeping drafts;
	private Optional<Goal> goal = Optional.empty();

	CheckInStrip(Composite parent, Words words, DraftShelf shelf, Runnable save, Runnable leave) {
		this.words = words;
		card = Named.id(new Card(parent), "checkin");
		heading = Texts.heading(card, "");
		FieldNote unsaved = new FieldNote(card, "checkin.draft", Css.SECONDARY);
		drafts = new DraftKeeping(shelf, DRAFT, this, unsaved::show);
		Composite first = Labelled.row(card);
		readingPlace = new FixedWidth(first, NARROW + 2 * Space.AROUND);
		Composite readingField = Labelled.field(readingPlace, words.say("checkin.reading"));
		readingLabel = (Label) readingField.getChildren()[0];
		reading = line(readingField, "checkin.reading", words.say("checkin.reading"), "", save);
		evidence = line(Across.grow(Labelled.field(first, words.say("checkin.evidence"))), "checkin.evidence", words.say("checkin.evidence"), words.say("checkin.evidence.hint"), save);
		Composite second = Labelled.flow(card);
		confidence = line(Labelled.field(new FixedWidth(second, NARROW), words.say("checkin.confidence")), "checkin.confidence", words.say("checkin.confidence.spoken"), words.say("checkin.confidence.hint"), save);
		confidence.setTextLimit(DIGITS);
		day = new DateField(Labelled.field(second, words.say("checkin.day")), "checkin.day", words.say("checkin.day"));
		problem = new FieldNote(card, "checkin.problem", Css.CRITICAL);
		privacy = PrivacyMark.chooser(card, "checkin.privacy", Visibility.OURS, chosen -> drafts.changed());
		Composite buttons = new Composite(card, SWT.NONE);
		buttons.setLayout(new Across(Space.INSIDE));
		Buttons.filled(buttons, "checkin.save", words.say("checkin.save"), save);
		Buttons.quiet(buttons, "checkin.cancel", words.say("cancel"), leave);
		card.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				leave.run();
			}
		});
		day.onChange(chosen -> drafts.changed());
		card.addDisposeListener(event -> drafts.leave());
		card.setVisible(false);
	}

	private Text line(Composite place, String id, String spoken, String hint, Runnable save) {
		Text text = Fields.line(place, id, spoken, hint);
		text.addListener(SWT.Modify, event -> drafts.changed());
		text.addListener(SWT.DefaultSelection, event -> save.run());
		return text;
	}

	/** Opens for this goal, with what was typed for it before or empty and dated today, and takes the focus; open for it already, only the focus. */
	void open(Goal chosen, LocalDate today) {
		show(chosen, today);
		first().setFocus();
	}

	/** Opens where words wait that were typed for this goal and not saved; the focus stays where it is. */
	void reopen(Goal chosen, LocalDate today) {
		if (drafts.waits(Long.toString(chosen.id()))) {
			show(chosen, today);
		}
	}

	private void show(Goal chosen, LocalDate today) {
		if (!goal.filter(shown -> shown.id() == chosen.id()).isPresent()) {
			drafts.leave();
			goal = Optional.of(chosen);
			heading.setText(Texts.literal(words.say("checkin.title", chosen.title())));
			readingLabel.setText(Texts.literal(chosen.unit().isEmpty() ? words.say("checkin.reading") : words.say("checkin.reading.in", chosen.unit())));
			readingPlace.setVisible(chosen.ladder().isPresent());
			show(new CheckInForm(chosen.ladder().isPresent(), "", "", "", today, chosen.visibility()));
			problem.show("");
			drafts.open(Long.toString(chosen.id()));
		}
		card.setVisible(true);
		card.getShell().layout(new Control[] { card });
	}

	private void show(CheckInForm form) {
		reading.setText(form.reading());
		evidence.setText(form.evidence());
		confidence.setText(form.confidence());
		day.date(form.day());
		privacy.choose(form.visibility());
		for (Text text : new Text[] { reading, evidence, confidence }) {
			text.setSelection(text.getCharCount());
		}
	}

	private CheckInForm form() {
		return new CheckInForm(goal.flatMap(Goal::ladder).isPresent(), reading.getText(), evidence.getText(), confidence.getText(), day.date(),
				privacy.chosen().orElse(Visibility.OURS));
	}

	@Override
	public Map<String, String> words() {
		return form().words();
	}

	@Override
	public void fill(Map<String, String> words) {
		show(form().with(new Kept(words)));
	}

	/** What was typed is on its way to be saved; the answer is for whoever hears that it is. */
	Runnable saving() {
		return drafts.saving();
	}

	/** Closes; the answer, if anything was typed, brings the words back for {@link #reopen}. */
	Optional<Runnable> discard() {
		Optional<Runnable> back = drafts.discard();
		close();
		return back;
	}

	private Text first() {
		return goal.flatMap(Goal::ladder).isPresent() ? reading : evidence;
	}

	/** Gives the focus back to a check-in that is being typed; false when none is. */
	boolean refocus() {
		if (goal.isPresent()) {
			first().setFocus();
		}
		return goal.isPresent();
	}

	/** Closes; what was typed waits for the goal to be chosen again. */
	void close() {
		drafts.leave();
		goal = Optional.empty();
		card.setVisible(false);
		card.requestLayout();
	}

	/** Whose check-in is being typed. */
	Optional<Goal> goal() {
		return goal;
	}

	/** What was typed, when it is right; otherwise says what would be, with the focus there. */
	void take(LocalDate today, Locale locale, Consumer<CheckInForm> right) {
		if (DateField.holdsUp(card)) {
			return;
		}
		CheckInForm form = form();
		Optional<CheckInForm.Problem> wrong = form.problem(today, locale);
		problem.show(wrong.map(CheckInForm.Problem::sentence).orElse(""));
		wrong.ifPresentOrElse(each -> focus(each.field()), () -> right.accept(form));
	}

	private void focus(CheckInForm.Field field) {
		switch (field) {
			case READING -> reading.setFocus();
			case EVIDENCE -> evidence.setFocus();
			case CONFIDENCE -> confidence.setFocus();
			case DAY -> day.setFocus();
		}
	}
}
