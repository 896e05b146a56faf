package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.TableFormat;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** How one file is written, each thing with a choice, and the first rows as they come out. Display thread. */
final class FormatCard {
	private static final int LABELS = 120;
	private static final int CHOICES = 320;

	private final Composite card;
	private final ImportFile file;
	private final FormatFacts facts;
	private final String suffix;
	private final Words words;
	private final Does does;

	/** What becomes of a choice: another understanding of the rows read, or another reading. */
	record Does(Consumer<ImportFile> change, Consumer<ReadAs> read) {
	}

	/**
	 * @param said how a person has the file written
	 * @param suffix tells the widgets of two files apart
	 */
	FormatCard(Composite page, ImportFile file, ReadAs said, String suffix, Words words, Locale locale, Does does) {
		this.card = new Card(page);
		this.file = file;
		this.facts = new FormatFacts(file, words, locale);
		this.suffix = suffix;
		this.words = words;
		this.does = does;
		Texts.heading(card, file.table().name());
		Texts.secondary(card, facts.size());
		rows();
		reading(said);
		dates();
		numbers();
		if (!(file.table().format() instanceof TableFormat.Text text) || text.said().equals(said)) {
			new RawRows(card, file, suffix, words);
			facts.notes().forEach(note -> Texts.secondary(card, note));
		}
	}

	private void rows() {
		List<String> kinds = Stream.of(TableKind.values()).map(kind -> words.say("kind." + kind)).toList();
		choice("format.rows", "import.kind", kinds, file.kind().ordinal(), item -> does.change().accept(file.as(TableKind.values()[item])));
	}

	private void reading(ReadAs said) {
		ReadingChoices.of(file, said, words).ifPresent(choices -> {
			choice("format.encoding", "import.encoding", choices.encodings(), choices.encoding(), item -> does.read().accept(choices.encoding(item)));
			choice("format.delimiter", "import.delimiter", choices.delimiters(), choices.delimiter(), item -> does.read().accept(choices.delimiter(item)));
		});
		if (file.table().format() instanceof TableFormat.Sheet sheet) {
			Across.grow(Texts.body(line("format.text"), words.say("format.sheet", sheet.sheet())));
		}
	}

	private void dates() {
		if (file.has(Field.Shape.DATE)) {
			List<String> shapes = Arrays.stream(DateShape.values()).map(shape -> words.say("dates." + shape)).toList();
			shapes("dates", Field.Shape.DATE, facts.foundDates(), shapes, file.dates().map(DateShape::ordinal),
					item -> does.change().accept(file.withDates(item.map(at -> DateShape.values()[at]))), facts.dateExample());
		}
	}

	private void numbers() {
		if (file.has(Field.Shape.NUMBER)) {
			List<String> shapes = Arrays.stream(NumberShape.values()).map(shape -> words.say("numbers." + shape)).toList();
			shapes("numbers", Field.Shape.NUMBER, facts.foundNumbers(), shapes, file.numbers().map(NumberShape::ordinal),
					item -> does.change().accept(file.withNumbers(item.map(at -> NumberShape.values()[at]))), facts.numberExample());
		}
	}

	/** "As found" first, and last what holds when columns differ by choice. */
	private void shapes(String what, Field.Shape shape, String found, List<String> shapes, Optional<Integer> chosen, Consumer<Optional<Integer>> pick, String example) {
		List<String> items = new ArrayList<>(List.of(words.say("format.found", found)));
		items.addAll(shapes);
		boolean apart = file.byColumn(shape);
		if (apart) {
			items.add(words.say("format.byColumn"));
		}
		Composite line = choice("format." + what, "import." + what, items, apart ? items.size() - 1 : chosen.map(at -> at + 1).orElse(0), item -> {
			if (item <= shapes.size()) {
				pick.accept(item == 0 ? Optional.empty() : Optional.of(item - 1));
			}
		});
		Across.grow(Named.id(Texts.secondary(line, example), "import." + what + ".example" + suffix));
	}

	private Composite choice(String label, String id, List<String> items, int chosen, IntConsumer pick) {
		Composite line = line(label);
		Combo combo = Fields.choice(new FixedWidth(line, CHOICES), id + suffix, words.say(label), items.toArray(String[]::new));
		combo.select(chosen);
		combo.addListener(SWT.Selection, event -> pick.accept(combo.getSelectionIndex()));
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // scrolling past must not choose
		return line;
	}

	private Composite line(String label) {
		Composite line = new Composite(card, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE));
		Texts.secondary(new FixedWidth(line, LABELS), words.say(label));
		return line;
	}
}
