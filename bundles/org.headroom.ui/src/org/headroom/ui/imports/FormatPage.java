package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The second step: how the files are written, as far as it was seen, and what of it to read otherwise. */
final class FormatPage implements Page {
	private static final int LABELS = 120;

	private final ImportView view;
	private final Words words;
	private final Locale locale;
	private final Runnable changed;
	private final ScrolledComposite scroller;
	private final Composite page;

	/** @param changed called when something is read otherwise now */
	FormatPage(Composite parent, ImportView view, Words words, Locale locale, Runnable changed) {
		this.view = view;
		this.words = words;
		this.locale = locale;
		this.changed = changed;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		page = new Composite(scroller, SWT.NONE);
		page.setLayout(new Rows(0, Space.BETWEEN));
		scroller.setContent(page);
		scroller.addListener(SWT.Resize, event -> measure());
	}

	private void measure() {
		scroller.setMinHeight(page.computeSize(Math.max(1, scroller.getClientArea().width), SWT.DEFAULT).y);
	}

	@Override
	public Composite control() {
		return scroller;
	}

	@Override
	public void show() {
		for (Control child : page.getChildren()) {
			child.dispose();
		}
		for (int index = 0; index < view.files().size(); index++) {
			file(index, view.files().get(index), index == 0 ? "" : "." + (index + 1));
		}
		Answer problem = new Answer(page);
		problem.bad("import.problem", view.problem());
		measure();
	}

	private void file(int index, ImportFile file, String suffix) {
		Card card = Rows.text(new Card(page));
		Texts.heading(card, file.table().name());
		FormatFacts facts = new FormatFacts(file, words, locale);
		Combo kind = Fields.choice(line(card, words.say("format.rows")), "import.kind" + suffix, words.say("format.rows"), kinds());
		kind.select(file.kind().ordinal());
		kind.addListener(SWT.Selection, event -> change(index, view.files().get(index).as(TableKind.values()[kind.getSelectionIndex()])));
		Texts.body(line(card, words.say("format.size")), facts.size());
		Texts.body(line(card, words.say("format.text")), facts.text());
		if (file.has(Field.Shape.DATE)) {
			dates(card, index, file, facts, suffix);
		}
		if (file.has(Field.Shape.NUMBER)) {
			numbers(card, index, file, facts, suffix);
		}
		facts.notes().forEach(note -> Texts.secondary(card, note));
	}

	private String[] kinds() {
		return Stream.of(TableKind.values()).map(kind -> words.say("kind." + kind)).toArray(String[]::new);
	}

	private void dates(Card card, int index, ImportFile file, FormatFacts facts, String suffix) {
		List<String> items = new ArrayList<>(List.of(words.say("format.found", facts.foundDates())));
		Arrays.stream(DateShape.values()).map(shape -> words.say("dates." + shape)).forEach(items::add);
		Composite line = line(card, words.say("format.dates"));
		Combo combo = Fields.choice(line, "import.dates" + suffix, words.say("format.dates"), items.toArray(String[]::new));
		combo.select(file.dates().map(shape -> shape.ordinal() + 1).orElse(0));
		combo.addListener(SWT.Selection, event -> change(index, view.files().get(index).withDates(picked(DateShape.values(), combo))));
		Across.grow(Texts.secondary(line, facts.dateExample()));
	}

	private void numbers(Card card, int index, ImportFile file, FormatFacts facts, String suffix) {
		List<String> items = new ArrayList<>(List.of(words.say("format.found", facts.foundNumbers())));
		Arrays.stream(NumberShape.values()).map(shape -> words.say("numbers." + shape)).forEach(items::add);
		Composite line = line(card, words.say("format.numbers"));
		Combo combo = Fields.choice(line, "import.numbers" + suffix, words.say("format.numbers"), items.toArray(String[]::new));
		combo.select(file.numbers().map(shape -> shape.ordinal() + 1).orElse(0));
		combo.addListener(SWT.Selection, event -> change(index, view.files().get(index).withNumbers(picked(NumberShape.values(), combo))));
		Across.grow(Texts.secondary(line, facts.numberExample()));
	}

	private static <S> Optional<S> picked(S[] shapes, Combo combo) {
		return combo.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(shapes[combo.getSelectionIndex() - 1]);
	}

	private void change(int index, ImportFile file) {
		view.change(index, file);
		String focused = org.headroom.ui.kit.Named.idOf(page.getDisplay().getFocusControl()).orElse("");
		show();
		page.layout(true, true);
		Controls.focus(page, focused);
		changed.run();
	}

	private static Composite line(Composite card, String label) {
		Composite line = new Composite(card, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE));
		Texts.secondary(new FixedWidth(line, LABELS), label);
		return line;
	}

	@Override
	public boolean focus() {
		return false;
	}
}
