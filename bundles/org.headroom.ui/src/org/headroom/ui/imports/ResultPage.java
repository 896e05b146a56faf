package org.headroom.ui.imports;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.exchange.imports.Advice;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;

/** The last step: what is in the workspace now, what to settle, and the way back. */
final class ResultPage implements Page {
	private final ImportView view;
	private final Words words;
	private final Acts acts;
	private final Composite page;
	private Button undo;

	/** What the result can have done. */
	record Acts(BiConsumer<Advice, Boolean> accept, LongConsumer me, Runnable undo) {
	}

	ResultPage(Composite parent, ImportView view, Words words, Acts acts) {
		this.view = view;
		this.words = words;
		this.acts = acts;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new Rows(0, Space.BETWEEN));
	}

	@Override
	public Composite control() {
		return page;
	}

	@Override
	public void show() {
		clear();
		view.imported().ifPresent(this::result);
	}

	private void clear() {
		for (Control child : page.getChildren()) {
			child.dispose();
		}
	}

	private void result(Imported imported) {
		Composite said = Rows.text(new Composite(page, SWT.NONE));
		said.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Icon.CHECK_CIRCLE.on(new Label(said, SWT.NONE), Icon.LARGE, Token.GOOD);
		Across.grow(Named.id(Texts.body(said, imported.outcome().sentence(words.locale())), "import.result"));
		if (!imported.managers().isEmpty()) {
			me(imported);
		}
		if (!imported.settled().advice().isEmpty()) {
			advice(imported);
		}
		imported.settled().batch().ifPresent(batch -> undo());
	}

	private void me(Imported imported) {
		Card card = Rows.text(new Card(page));
		Texts.heading(card, words.say("me"));
		Texts.secondary(card, words.say("me.why"));
		Combo combo = Rows.natural(Fields.choice(card, "import.me", words.say("me")));
		combo.add(words.say("me.nobody"));
		imported.managers().stream().map(Person::name).forEach(combo::add);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> {
			int index = combo.getSelectionIndex();
			acts.me().accept(index == 0 ? 0 : imported.managers().get(index - 1).id());
		});
	}

	private void advice(Imported imported) {
		Card card = Rows.text(Named.id(new Card(page), "import.advice"));
		Texts.heading(card, words.say("advice"));
		for (Advice one : imported.settled().advice()) {
			Button check = Fields.check(card, "import.advice." + (one instanceof Advice.FirstDay ? "fiscal" : "currency"), Texts.literal(one.sentence()));
			check.setSelection(true);
			check.addListener(SWT.Selection, event -> acts.accept().accept(one, check.getSelection()));
		}
		Texts.small(card, words.say("advice.later"));
	}

	private void undo() {
		Composite row = Rows.text(new Composite(page, SWT.NONE));
		row.setLayout(new Across(Space.INSIDE));
		undo = Buttons.plain(row, "import.undo", words.say("undo"), acts.undo());
		Across.grow(Texts.secondary(row, words.say("undo.what")));
	}

	/** The import is being taken back. */
	void busy() {
		undo.setEnabled(false);
		undo.setText(words.say("undoing"));
		page.layout(true, true);
	}

	/** The import was taken back; {@code stays} says what of it was left. */
	void undone(List<String> stays) {
		clear();
		new Answer(page).good("import.result", words.say("undone"));
		stays.forEach(one -> new Answer(page).note("import.stays", one));
		page.layout(true, true);
	}

	/** Taking back is not possible now. */
	void refused(String sentence) {
		new Answer(page).bad("import.problem", sentence);
		page.layout(true, true);
	}

	@Override
	public boolean focus() {
		return false;
	}
}
