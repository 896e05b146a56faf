package org.headroom.ui.goals;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Draft;
import org.headroom.method.Visibility;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.Kept;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.DateField;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The form of a goal, new or known, beside the table. Enter in a line saves, Escape leaves. Display thread. */
final class GoalEditor implements DraftKeeping.Form {
	/** The kind of draft; its subject is a goal, or {@code new} and perhaps a person. */
	static final String DRAFT = "goal";
	private static final String NEW = "new";
	private final Words words;
	private final Locale locale;
	private final BiConsumer<Optional<Long>, GoalForm> save;
	private final Composite whole;
	private final ScrollPane pane;
	private final Label heading;
	private final Text title;
	private final Composite who;
	private final Combo person;
	private final Segments<GoalKind> kind;
	private final Text metric;
	private final Text unit;
	private final LadderFields ladder;
	private final DateField start;
	private final DateField due;
	private final Text ifSituation;
	private final Text thenAction;
	private final Segments<Visibility> privacy;
	private final DraftKeeping drafts;
	private final Map<GoalForm.Field, FieldNote> notes = new EnumMap<>(GoalForm.Field.class);
	private List<Person> people = List.of();
	private Optional<Long> edited = Optional.empty();
	private Optional<Long> owner = Optional.empty();
	private boolean measured;

	/** @param save gets the id of the goal that is edited, or nothing for a new one, and a form without problems */
	GoalEditor(Composite parent, Words words, Locale locale, DraftShelf shelf, BiConsumer<Optional<Long>, GoalForm> save, Runnable leave) {
		this.words = words;
		this.locale = locale;
		this.save = save;
		whole = new Composite(parent, SWT.NONE);
		whole.setLayout(new Rows(0, Space.INSIDE));
		heading = Texts.heading(whole, "");
		FieldNote unsaved = new FieldNote(whole, "goal.draft", Css.SECONDARY);
		drafts = new DraftKeeping(shelf, DRAFT, this, unsaved::show);
		pane = Rows.fill(new ScrollPane(whole, "goal.form", Space.INSIDE));
		Composite page = pane.page();
		title = line(Labelled.field(page, words.say("form.title")), "goal.title", words.say("form.title"), words.say("form.title.hint"));
		note(page, GoalForm.Field.TITLE);
		who = new Composite(page, SWT.NONE);
		who.setLayout(new Rows(0, Space.INSIDE));
		Composite whose = Labelled.row(who);
		person = Fields.choice(Across.grow(Labelled.field(whose, words.say("form.person"))), "goal.person", words.say("form.person"));
		person.addListener(SWT.KeyDown, this::jump);
		person.addListener(SWT.Modify, event -> drafts.changed());
		kind = kinds(Labelled.field(whose, words.say("form.kind")));
		note(who, GoalForm.Field.PERSON);
		Composite measure = Labelled.row(page);
		metric = line(Across.grow(Labelled.field(measure, words.say("form.metric"))), "goal.metric", words.say("form.metric"), words.say("form.metric.hint"));
		unit = line(Across.grow(Labelled.field(measure, words.say("form.unit"))), "goal.unit", words.say("form.unit"), words.say("form.unit.hint"));
		note(page, GoalForm.Field.METRIC);
		ladder = new LadderFields(page, words, this::save, () -> drafts.changed());
		note(page, GoalForm.Field.LADDER);
		Composite days = Labelled.flow(page);
		start = new DateField(Labelled.field(days, words.say("form.start")), "goal.start", words.say("form.start"));
		due = new DateField(Labelled.field(days, words.say("form.due")), "goal.due", words.say("form.due"));
		start.onChange(day -> drafts.changed());
		due.onChange(day -> drafts.changed());
		note(page, GoalForm.Field.DUE);
		ifSituation = line(Labelled.field(page, words.say("form.if")), "goal.if", words.say("form.if"), words.say("form.if.hint"));
		thenAction = line(Labelled.field(page, words.say("form.then")), "goal.then", words.say("form.then"), words.say("form.then.hint"));
		privacy = PrivacyMark.chooser(Labelled.field(page, words.say("form.privacy")), "goal.privacy", Visibility.OURS, chosen -> drafts.changed());
		buttons(leave);
		whole.addDisposeListener(event -> drafts.leave());
	}

	/** The native list of names does not follow typed letters while it is closed. */
	private void jump(Event event) {
		String letter = String.valueOf(event.character).toLowerCase(locale);
		if (Character.isLetter(event.character) && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
			int now = person.getSelectionIndex();
			IntStream.rangeClosed(1, people.size()).map(step -> Math.floorMod(now + step, people.size()))
					.filter(at -> people.get(at).name().toLowerCase(locale).startsWith(letter)).findFirst().ifPresent(person::select);
			event.doit = false;
		}
	}

	private Segments<GoalKind> kinds(Composite place) {
		Segments<GoalKind> kinds = new Segments<>(place, "goal.kind");
		kinds.add(GoalKind.OUTCOME, "outcome", words.say("kind.outcome"), words.say("kind.outcome.meaning"));
		kinds.add(GoalKind.LEARNING, "learning", words.say("kind.learning"), words.say("kind.learning.meaning"));
		return kinds.done().onChoice(chosen -> drafts.changed());
	}

	/** Under the form and always in sight. */
	private void buttons(Runnable leave) {
		Composite buttons = new Composite(whole, SWT.NONE);
		buttons.setLayout(new Across(Space.INSIDE));
		Buttons.filled(buttons, "goal.save", words.say("form.save"), this::save);
		Buttons.quiet(buttons, "goal.cancel", words.say("cancel"), leave);
		whole.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				leave.run();
			}
		});
	}

	private Text line(Composite place, String id, String spoken, String hint) {
		Text text = Fields.line(place, id, spoken, hint);
		text.addListener(SWT.DefaultSelection, event -> save());
		text.addListener(SWT.Modify, event -> drafts.changed());
		return text;
	}

	private void note(Composite place, GoalForm.Field field) {
		notes.put(field, new FieldNote(place, "goal.problem." + field.name().toLowerCase(Locale.ROOT), Css.CRITICAL));
	}

	Control control() {
		return whole;
	}

	void setFocus() {
		title.setFocus();
	}

	/** Shows the form, with what was typed into it before; the person and the kind of a goal that is there stay as they are. */
	void open(Optional<Long> goalId, GoalForm form, List<Person> team) {
		drafts.leave();
		edited = goalId;
		owner = form.person();
		people = team;
		measured = form.measured();
		heading.setText(goalId.isPresent() ? words.say("form.edit") : words.say("form.new"));
		who.setVisible(goalId.isEmpty());
		person.setItems(team.stream().map(Person::name).toArray(String[]::new));
		show(form);
		notes.values().forEach(each -> each.show(""));
		pane.up();
		drafts.open(subject(goalId, form.person()));
		pane.page().requestLayout();
		title.setFocus();
		title.setSelection(title.getCharCount());
	}

	private static String subject(Optional<Long> goalId, Optional<Long> person) {
		return goalId.map(String::valueOf).orElseGet(() -> NEW + person.map(id -> "." + id).orElse(""));
	}

	/** The goal that a draft of this form changes; empty for a new one. */
	static Optional<Long> goalOf(Draft.Key key) {
		return key.subject().startsWith(NEW) ? Optional.empty() : Optional.of(Long.valueOf(key.subject()));
	}

	/** For whom a draft of a new goal was begun, where it was for somebody. */
	static Optional<Long> personOf(Draft.Key key) {
		return Optional.of(key.subject().substring(key.subject().indexOf('.') + 1)).filter(id -> id.matches("\\d+")).map(Long::valueOf);
	}

	@Override
	public Map<String, String> words() {
		return form().words();
	}

	@Override
	public void fill(Map<String, String> words) {
		show(form().with(new Kept(words)));
	}

	/** What is kept of the form, while it is open, cancelled or on its way to be saved. */
	DraftKeeping drafts() {
		return drafts;
	}

	private int index(long personId) {
		return IntStream.range(0, people.size()).filter(at -> people.get(at).id() == personId).findFirst().orElse(-1);
	}

	private void show(GoalForm form) {
		person.select(form.person().map(this::index).orElse(-1));
		kind.choose(form.kind());
		title.setText(form.title());
		metric.setText(form.metric());
		unit.setText(form.unit());
		ladder.show(form.rungs());
		start.date(form.start());
		due.date(form.due());
		ifSituation.setText(form.ifSituation());
		thenAction.setText(form.thenAction());
		privacy.choose(form.visibility());
	}

	private GoalForm form() {
		int at = person.getSelectionIndex();
		Optional<Long> whose = at < 0 ? owner : Optional.of(people.get(at).id());
		return new GoalForm(title.getText(), whose, kind.chosen().orElse(GoalKind.OUTCOME), metric.getText(), unit.getText(),
				ladder.rungs(), start.date(), due.date(), ifSituation.getText(), thenAction.getText(), privacy.chosen().orElse(Visibility.OURS), measured);
	}

	private void save() {
		GoalForm form = form();
		Map<GoalForm.Field, String> problems = form.problems(locale);
		notes.forEach((field, note) -> note.show(problems.getOrDefault(field, "")));
		if (problems.isEmpty() && DateField.holdsUp(whole)) {
			return;
		}
		if (problems.isEmpty()) {
			save.accept(edited, form);
		} else {
			focus(problems.keySet().iterator().next());
		}
	}

	private void focus(GoalForm.Field field) {
		switch (field) {
			case TITLE -> title.setFocus();
			case PERSON -> person.setFocus();
			case METRIC -> metric.setFocus();
			case LADDER -> ladder.setFocus();
			case DUE -> due.setFocus();
		}
	}
}
