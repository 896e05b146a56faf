package org.headroom.ui.questions;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.questions.Audience;
import org.headroom.questions.QuestionType;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.Kept;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.GrowingText;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Traversals;

/** The form of a question, new or known, beside the table. Escape leaves. Display thread. */
final class QuestionEditor implements DraftKeeping.Form {
	/** The kind of draft; its subject is a question, or {@link #NEW}. */
	static final String DRAFT = "question";
	static final String NEW = "new";
	private final Words words;
	private final Locale locale;
	private final BiConsumer<Optional<Long>, QuestionForm> save;
	private final Composite whole;
	private final ScrollPane pane;
	private final Label heading;
	private final GrowingText english;
	private final FieldNote englishAdvice;
	private final GrowingText german;
	private final FieldNote germanAdvice;
	private final Checks<String> stages;
	private final Combo type;
	private final TriggerList triggers;
	private final Button only;
	private final Checks<Audience> audiences;
	private final Text tags;
	private final DraftKeeping drafts;
	private final Map<QuestionForm.Field, FieldNote> notes = new EnumMap<>(QuestionForm.Field.class);
	private Optional<QuestionsView> bank = Optional.empty();
	private Optional<Long> edited = Optional.empty();

	/** @param save gets the id of the question that is edited, or nothing for a new one, and a form without problems */
	QuestionEditor(Composite parent, Words words, Locale locale, DraftShelf shelf, BiConsumer<Optional<Long>, QuestionForm> save, Runnable leave) {
		this.words = words;
		this.locale = locale;
		this.save = save;
		whole = new Composite(parent, SWT.NONE);
		whole.setLayout(new Rows(0, Space.INSIDE));
		heading = Texts.heading(whole, "");
		FieldNote unsaved = new FieldNote(whole, "question.draft", Css.SECONDARY);
		drafts = new DraftKeeping(shelf, DRAFT, this, unsaved::show);
		pane = Rows.fill(new ScrollPane(whole, "question.form", Space.INSIDE));
		Composite page = pane.page();
		english = new GrowingText(field(page, words.say("form.en")), "question.en", 2, words.say("form.en"));
		englishAdvice = new FieldNote(page, "question.en.advice", Css.SECONDARY);
		german = new GrowingText(field(page, words.say("form.de")), "question.de", 2, words.say("form.de"));
		germanAdvice = new FieldNote(page, "question.de.advice", Css.SECONDARY);
		note(page, QuestionForm.Field.TEXT);
		stages = new Checks<>(field(page, words.say("form.stages")), "question.stage", this::typed);
		note(page, QuestionForm.Field.STAGE);
		type = Rows.natural(Fields.choice(field(page, words.say("form.type")), "question.type", words.say("form.type")));
		triggers = new TriggerList(field(page, words.say("form.triggers")), "question.triggers", words.say("form.triggers"), this::typed);
		only = Fields.check(page, "question.only", words.say("form.only"));
		note(page, QuestionForm.Field.TRIGGER);
		audiences = new Checks<>(field(page, words.say("form.audiences")), "question.audience", this::typed);
		tags = Fields.line(field(page, words.say("form.tags")), "question.tags", words.say("form.tags"), words.say("form.tags.hint"));
		note(page, QuestionForm.Field.TAGS);
		buttons(leave);
		for (GrowingText wording : List.of(english, german)) {
			wording.text().addListener(SWT.Modify, event -> typed());
			wording.text().addListener(SWT.Traverse, Traversals::passEscape);
		}
		type.addListener(SWT.Selection, event -> typed());
		only.addListener(SWT.Selection, event -> typed());
		tags.addListener(SWT.Modify, event -> typed());
		whole.addDisposeListener(event -> drafts.leave());
		tags.addListener(SWT.DefaultSelection, event -> save());
	}

	private static Composite field(Composite parent, String label) {
		Composite place = new Composite(parent, SWT.NONE);
		place.setLayout(new Rows(0, Space.TIGHT));
		Fields.label(place, label);
		return place;
	}

	private void note(Composite place, QuestionForm.Field field) {
		notes.put(field, new FieldNote(place, "question.problem." + field.name().toLowerCase(Locale.ROOT), Css.CRITICAL));
	}

	/** Under the form and always in sight. */
	private void buttons(Runnable leave) {
		Composite buttons = new Composite(whole, SWT.NONE);
		buttons.setLayout(new Across(Space.INSIDE));
		Buttons.filled(buttons, "question.save", words.say("form.save"), this::save);
		Buttons.quiet(buttons, "question.cancel", words.say("cancel"), leave);
		whole.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				leave.run();
			}
		});
	}

	Control control() {
		return whole;
	}

	/** Shows the form, with what was typed into it before. */
	void open(Optional<Long> questionId, QuestionForm form, QuestionsView view) {
		drafts.leave();
		edited = questionId;
		bank = Optional.of(view);
		heading.setText(questionId.isPresent() ? words.say("form.edit") : words.say("form.new"));
		type.setItems(view.types().stream().map(Choice::label).toArray(String[]::new));
		show(form, view);
		drafts.open(questionId.map(String::valueOf).orElse(NEW));
		notes.values().forEach(each -> each.show(""));
		pane.up();
		pane.page().requestLayout();
		(locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english).setFocus();
	}

	private void show(QuestionForm form, QuestionsView view) {
		type.select(form.type().ordinal());
		stages.offer(view.stages(), id -> id, form.stages());
		triggers.offer(view.triggers(), form.triggers());
		only.setSelection(form.only());
		audiences.offer(view.audiences(), Audience::id, form.audiences());
		tags.setText(form.tags());
		english.text().setText(form.en());
		german.text().setText(form.de());
	}

	private void typed() {
		advise();
		drafts.changed();
	}

	@Override
	public Map<String, String> words() {
		return form().words();
	}

	@Override
	public void fill(Map<String, String> words) {
		bank.ifPresent(view -> show(form().with(new Kept(words)), view));
	}

	/** What is kept of the form, while it is open, cancelled or on its way to be saved. */
	DraftKeeping drafts() {
		return drafts;
	}

	private QuestionForm form() {
		return new QuestionForm(english.text().getText(), german.text().getText(), QuestionType.values()[Math.max(0, type.getSelectionIndex())], stages.chosen(), triggers.chosen(),
				only.getSelection(), audiences.chosen(), tags.getText());
	}

	private void advise() {
		QuestionForm form = form();
		englishAdvice.show(form.adviceEn(locale).orElse(""));
		germanAdvice.show(form.adviceDe(locale).orElse(""));
	}

	private void save() {
		bank.ifPresent(view -> {
			QuestionForm form = form();
			Map<QuestionForm.Field, String> problems = form.problems(view, edited, locale);
			notes.forEach((field, note) -> note.show(problems.getOrDefault(field, "")));
			if (problems.isEmpty()) {
				save.accept(edited, form);
			} else {
				focus(problems.keySet().iterator().next());
			}
		});
	}

	private void focus(QuestionForm.Field field) {
		switch (field) {
			case TEXT -> english.setFocus();
			case STAGE -> stages.setFocus();
			case TRIGGER -> triggers.setFocus();
			case TAGS -> tags.setFocus();
		}
	}
}
