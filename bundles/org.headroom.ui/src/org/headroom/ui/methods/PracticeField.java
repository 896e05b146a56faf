package org.headroom.ui.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.LocalText;
import org.headroom.method.Option;
import org.headroom.method.Row;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.DateField;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.GrowingText;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScaleInput;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** A field for each kind of answer, for practice: it knows no workspace, so deals and goals are invented. Display thread. */
final class PracticeField {
	private static final Currency MONEY = Currency.getInstance("EUR");

	private final Words words;
	private final String id;
	private final String spoken;
	private final Consumer<Answer> told;

	private PracticeField(Words words, String id, String spoken, Consumer<Answer> told) {
		this.words = words;
		this.id = id;
		this.spoken = spoken;
		this.told = told;
	}

	/** @param told each answer, an empty one when it is taken back */
	static void create(Composite parent, AnswerType type, Optional<Answer> shown, String id, String spoken, Words words, Consumer<Answer> told) {
		PracticeField field = new PracticeField(words, id, spoken, told);
		switch (type) {
			case AnswerType.FreeText(LocalText hint, int lines) -> field.words(parent, hint, lines, shown);
			case AnswerType.Scale scale -> field.scale(parent, scale, shown);
			case AnswerType.SingleChoice(List<Option> options) -> field.choice(parent, options, SWT.RADIO, shown);
			case AnswerType.MultiChoice multi -> field.choice(parent, multi.options(), SWT.CHECK, shown);
			case AnswerType.Ranking(List<Option> options) -> field.ranking(parent, options, shown);
			case AnswerType.Table(List<Column> columns, int most) -> field.table(parent, columns, most, shown);
			case AnswerType.DateAnswer date -> field.day(parent, shown);
			case AnswerType.Money money -> field.money(parent, shown);
			case AnswerType.DealLink deal -> field.invented(parent, "deal.", (number, label) -> new Answer.LinkedDeal(number, label), shown);
			case AnswerType.GoalLink goal -> field.invented(parent, "goal.", (number, label) -> new Answer.LinkedGoal(number, label), shown);
			case AnswerType.Tally(LocalText unit) -> field.tally(parent, unit, shown);
		}
	}

	private void words(Composite parent, LocalText hint, int lines, Optional<Answer> shown) {
		GrowingText text = new GrowingText(parent, id, Math.min(lines, 4), spoken);
		text.text().setMessage(hint.in(words.locale()));
		shown.ifPresent(answer -> text.text().setText(answer.plain(words.locale())));
		text.text().addListener(SWT.Modify, event -> told.accept(new Answer.Text(text.text().getText())));
	}

	private void scale(Composite parent, AnswerType.Scale scale, Optional<Answer> shown) {
		SortedMap<Integer, LocalText> anchors = scale.anchors();
		ScaleInput input = new ScaleInput(parent, id, scale.min(), scale.max(), anchor(anchors, scale.min()), anchor(anchors, scale.max()));
		if (shown.orElse(null) instanceof Answer.ScalePoint(int value)) {
			input.value(OptionalInt.of(value));
		}
		input.onChange(value -> told.accept(value.isPresent() ? new Answer.ScalePoint(value.getAsInt()) : new Answer.Text("")));
	}

	private String anchor(SortedMap<Integer, LocalText> anchors, int point) {
		return anchors.getOrDefault(point, LocalText.NONE).in(words.locale());
	}

	private void choice(Composite parent, List<Option> options, int style, Optional<Answer> shown) {
		Composite box = rows(parent);
		List<String> chosen = shown.orElse(null) instanceof Answer.Chosen(List<String> before) ? before : List.of();
		Map<String, Button> buttons = new LinkedHashMap<>();
		for (Option option : options) {
			Button button = Named.id(new Button(box, style), id + "." + option.id());
			button.setText(Texts.literal(option.label().in(words.locale())));
			button.setSelection(chosen.contains(option.id()));
			button.addListener(SWT.Selection, event -> told.accept(new Answer.Chosen(buttons.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).toList())));
			buttons.put(option.id(), button);
		}
	}

	/** In the order in which they are pressed; pressing again takes one out. */
	private void ranking(Composite parent, List<Option> options, Optional<Answer> shown) {
		Composite box = rows(parent);
		Texts.small(box, words.say("ranking"));
		List<String> order = new ArrayList<>(shown.orElse(null) instanceof Answer.Ranked(List<String> before) ? before : List.of());
		Map<Option, Button> buttons = new LinkedHashMap<>();
		Runnable label = () -> buttons.forEach((option, button) -> {
			int place = order.indexOf(option.id()) + 1;
			button.setText(Texts.literal((place == 0 ? "" : place + "  ") + option.label().in(words.locale())));
			button.setSelection(place > 0);
			button.requestLayout();
		});
		for (Option option : options) {
			buttons.put(option, Buttons.place(box, id + "." + option.id(), "", () -> {
				if (!order.remove(option.id())) {
					order.add(option.id());
				}
				label.run();
				told.accept(new Answer.Ranked(order));
			}));
		}
		label.run();
	}

	private void table(Composite parent, List<Column> columns, int most, Optional<Answer> shown) {
		Composite box = rows(parent);
		List<Map<String, Answer>> cells = new ArrayList<>();
		if (shown.orElse(null) instanceof Answer.Rows(List<Row> before)) {
			before.forEach(row -> cells.add(new LinkedHashMap<>(row.cells())));
		}
		if (cells.isEmpty()) {
			cells.add(new LinkedHashMap<>());
		}
		Composite lines = rows(box);
		for (int number = 1; number <= cells.size(); number++) {
			line(lines, columns, cells, number);
		}
		Rows.natural(Buttons.quiet(box, id + ".add", words.say("row"), () -> {
			if (cells.size() < most) {
				cells.add(new LinkedHashMap<>());
				line(lines, columns, cells, cells.size());
				lines.requestLayout();
				ViewFrame.changed(lines);
			}
		}));
	}

	private void line(Composite lines, List<Column> columns, List<Map<String, Answer>> cells, int number) {
		Composite line = rows(lines);
		Map<String, Answer> row = cells.get(number - 1);
		for (Column column : columns) {
			String title = column.title().in(words.locale());
			Texts.small(line, cells.size() == 1 ? title : words.say("cell", number, title));
			create(line, column.cell(), Optional.ofNullable(row.get(column.id())), id + "." + number + "." + column.id(), title, words, answer -> {
				row.put(column.id(), answer);
				told.accept(new Answer.Rows(cells.stream().map(Row::new).toList()));
			});
		}
	}

	private void day(Composite parent, Optional<Answer> shown) {
		DateField field = new DateField(parent, id, spoken);
		if (shown.orElse(null) instanceof Answer.OnDate(java.time.LocalDate date)) {
			field.date(date);
		}
		Rows.natural(field.control());
		field.onChange(date -> told.accept(new Answer.OnDate(date)));
	}

	private void money(Composite parent, Optional<Answer> shown) {
		Text field = Fields.line(parent, id, spoken, MONEY.getCurrencyCode());
		if (shown.orElse(null) instanceof Answer.Amount amount) {
			field.setText(amount.value().toPlainString());
		}
		field.addListener(SWT.Modify, event -> told.accept(amount(field.getText())));
	}

	/** What is no number says nothing. */
	private static Answer amount(String typed) {
		String number = typed.strip().replace(',', '.');
		return number.matches("\\d{1,15}(\\.\\d{1,2})?") ? new Answer.Amount(new BigDecimal(number), MONEY) : new Answer.Text("");
	}

	private interface Linked {
		Answer of(long number, String label);
	}

	private void invented(Composite parent, String key, Linked linked, Optional<Answer> shown) {
		Combo combo = Fields.choice(parent, id, spoken, words.say("invented." + key + "1"), words.say("invented." + key + "2"));
		shown.ifPresent(answer -> combo.setText(answer.plain(words.locale())));
		combo.addListener(SWT.Selection, event -> told.accept(linked.of(combo.getSelectionIndex() + 1L, combo.getText())));
	}

	private void tally(Composite parent, LocalText unit, Optional<Answer> shown) {
		int[] count = { shown.orElse(null) instanceof Answer.Count(int before) ? before : 0 };
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Label label = Named.id(Texts.body(row, Integer.toString(count[0])), id);
		Buttons.plain(row, id + ".more", "+", () -> {
			label.setText(Integer.toString(++count[0]));
			label.requestLayout();
			told.accept(new Answer.Count(count[0]));
		});
		Texts.secondary(row, unit.in(words.locale()));
	}

	private static Composite rows(Composite parent) {
		Composite box = new Composite(parent, SWT.NONE);
		box.setLayout(new Rows(0, Space.TIGHT));
		return box;
	}

	/** For a page that is filled anew. */
	static void clear(Composite page) {
		for (Control child : page.getChildren()) {
			child.dispose();
		}
	}
}
