package org.headroom.ui.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.words.Words;
import org.headroom.method.Visibility;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.Kept;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.GrowingText;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** What is happening, as the manager noticed it: a field to add to it, and the entries, the newest first. */
final class SituationSection implements DraftKeeping.Form {
	private final Words words;
	private final GrowingText field;
	private final Segments<Visibility> privacy;
	private final Composite list;
	private final long personId;
	private final Consumer<SituationNote> remove;
	private final BiConsumer<String, Visibility> add;
	private final DraftKeeping drafts;

	/** @param personId whose: what is typed and not added waits for their view to be opened again */
	SituationSection(Composite parent, Words words, long personId, DraftShelf shelf, BiConsumer<String, Visibility> add, Consumer<SituationNote> remove) {
		this.words = words;
		this.remove = remove;
		this.add = add;
		Section section = new Section(parent, "person.situation", words.say("situation"));
		field = new GrowingText(section.body(), "person.situation.words", 2, words.say("situation.hint"));
		field.text().setMessage(words.say("situation.hint"));
		Composite row = new Composite(section.body(), SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		privacy = PrivacyMark.chooser(row, "person.situation.privacy", Visibility.MINE, chosen -> typed());
		Across.gap(row);
		Buttons.plain(row, "person.situation.add", words.say("situation.add"), this::add);
		FieldNote unsaved = new FieldNote(section.body(), "person.situation.draft", Css.SECONDARY);
		list = new Composite(section.body(), SWT.NONE);
		list.setLayout(new Rows(0, Space.INSIDE));
		drafts = new DraftKeeping(shelf, "situation", this, unsaved::show);
		field.text().addListener(SWT.Modify, event -> typed());
		field.addDisposeListener(event -> drafts.leave());
		this.personId = personId;
		drafts.open(Long.toString(personId));
	}

	private void typed() {
		drafts.changed();
	}

	private void add() {
		if (!field.text().getText().isBlank()) {
			add.accept(field.text().getText(), privacy.chosen().orElse(Visibility.MINE));
		}
	}

	/** Empties the field, once what was in it is on disk; words that came since stay. */
	void written(String said) {
		if (!field.isDisposed() && field.text().getText().equals(said)) {
			field.text().setText("");
			drafts.open(Long.toString(personId));
			field.setFocus();
		}
	}

	@Override
	public Map<String, String> words() {
		String typed = field.text().getText();
		return typed.isEmpty() ? Map.of() : Map.of("words", typed, "visibility", privacy.chosen().orElse(Visibility.MINE).name());
	}

	@Override
	public void fill(Map<String, String> words) {
		Kept kept = new Kept(words);
		field.text().setText(kept.text("words", ""));
		field.text().setSelection(field.text().getCharCount());
		privacy.choose(kept.one("visibility", Visibility.MINE));
	}

	boolean setFocus() {
		return field.setFocus();
	}

	void show(PersonView view) {
		for (var child : list.getChildren()) {
			child.dispose();
		}
		if (view.notes().isEmpty()) {
			Texts.secondary(list, words.say("situation.none"));
		}
		view.notes().forEach(note -> entry(note, view));
	}

	private void entry(SituationNote note, PersonView view) {
		Composite row = new Composite(list, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Composite text = Across.grow(new Composite(row, SWT.NONE));
		text.setLayout(new Rows(0, 2));
		Named.id(Texts.body(text, note.words()), "person.situation.note." + note.id());
		LocalDate day = LocalDate.ofInstant(note.at(), view.clock().getZone());
		view.dates().on(Texts.small(text, view.dates().say(day)), day);
		PrivacyMark.shown(row, "person.situation.mark." + note.id(), note.visibility());
		Buttons.icon(row, "person.situation.remove." + note.id(), Icon.DELETE, words.say("situation.remove"), () -> remove.accept(note));
	}
}
