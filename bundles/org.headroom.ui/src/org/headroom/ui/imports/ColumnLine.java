package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** A column of the file: the field it means and, where it holds dates or numbers, how they are read. Display thread. */
final class ColumnLine {
	static final int CHOICE = 220;
	private static final int LONGEST = 34;

	private final Column column;
	private final Words words;
	private final Locale locale;
	private final Label example;
	private final Composite choices;
	private final Combo field;
	private final List<Field> fields;
	private final Picks picks;
	private final String name;
	private Optional<Combo> format = Optional.empty();

	/** What a person picks. */
	interface Picks {
		void field(int column, Optional<Field> field);

		/** Empty: as the cells say. */
		void dates(int column, Optional<DateShape> shape);

		/** Empty: as the cells say. */
		void numbers(int column, Optional<NumberShape> shape);
	}

	ColumnLine(Composite list, Column column, List<Field> fields, Words words, Locale locale, Picks picks) {
		this.column = column;
		this.words = words;
		this.locale = locale;
		this.fields = fields;
		this.picks = picks;
		this.name = column.name().isEmpty() ? words.say("column.unnamed", column.letter()) : column.name();
		Composite line = new Composite(list, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Composite text = Across.grow(new Composite(line, SWT.NONE));
		text.setLayout(new Rows(0, 0));
		Texts.body(text, shortened(name));
		example = Named.id(Texts.small(text, ""), "import.example." + column.number());
		choices = new Composite(new FixedWidth(line, CHOICE), SWT.NONE);
		choices.setLayout(new Rows(0, Space.TIGHT));
		field = choice("import.column.", name, Stream.concat(Stream.of(words.say("column.aside")), fields.stream().map(one -> one.label(locale))));
		field.setVisibleItemCount(20);
		field.addListener(SWT.Selection, event -> picks.field(column.number(), picked(fields, field)));
	}

	static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}

	private Combo choice(String id, String spoken, Stream<String> items) {
		Combo combo = Fields.choice(choices, id + column.number(), spoken, items.toArray(String[]::new));
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // scrolling past must not choose
		return combo;
	}

	/** The first item stands for none. */
	private static <S> Optional<S> picked(List<S> all, Combo combo) {
		return combo.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(all.get(combo.getSelectionIndex() - 1));
	}

	/** Shows what the file says of the column now. */
	void show(ImportFile file, FormatFacts facts) {
		Field now = file.mapping().columns().get(column.number());
		field.select(now == null ? 0 : fields.indexOf(now) + 1);
		Field.Shape shape = now == null ? Field.Shape.TEXT : now.shape();
		boolean formatted = shape == Field.Shape.DATE || shape == Field.Shape.NUMBER;
		String read = formatted ? facts.exampleAt(column.number()) : "";
		example.setText(Texts.literal(read.isEmpty() ? shortened(new Cells(file).examples(column.number())) : read));
		example.setVisible(!example.getText().isEmpty());
		if (!formatted) {
			drop();
		} else if (shape == Field.Shape.DATE) {
			show(List.of(DateShape.values()), file.mapping().dates().get(column.number()), facts, shape);
		} else {
			show(List.of(NumberShape.values()), file.mapping().numbers().get(column.number()), facts, shape);
		}
	}

	private void drop() {
		format.ifPresent(Combo::dispose);
		format = Optional.empty();
	}

	private void show(List<? extends Enum<?>> shapes, Enum<?> chosen, FormatFacts facts, Field.Shape shape) {
		List<String> items = new ArrayList<>(List.of(words.say("format.found", facts.foundAt(column.number()))));
		shapes.forEach(one -> items.add(words.say("example." + one.name())));
		if (format.map(Combo::getItems).filter(before -> List.of(before).equals(items)).isEmpty()) {
			drop();
			Combo combo = choice("import.format.", words.say("column.format", name), items.stream());
			combo.addListener(SWT.Selection, event -> pick(combo, shape));
			format = Optional.of(combo);
		}
		format.orElseThrow().select(chosen == null ? 0 : shapes.indexOf(chosen) + 1);
	}

	private void pick(Combo combo, Field.Shape shape) {
		if (shape == Field.Shape.DATE) {
			picks.dates(column.number(), picked(List.of(DateShape.values()), combo));
		} else {
			picks.numbers(column.number(), picked(List.of(NumberShape.values()), combo));
		}
	}

	/** True while nobody said what the column means. */
	boolean open() {
		return field.getSelectionIndex() == 0;
	}

	/** Once the line is on the screen: GTK refuses the focus before. */
	void focus() {
		field.getDisplay().asyncExec(() -> {
			if (!field.isDisposed()) {
				field.forceFocus();
			}
		});
	}
}
