package org.headroom.ui.session;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Option;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ViewFrame;

/** A cell of a table: a native field for words, a figure of a scale, or a choice. */
record TableCell(Control control, int width, Supplier<Optional<Answer>> reads, Consumer<Optional<Answer>> shows) {
	private static final int WORDS = 120;
	private static final int FIGURE = 72;
	private static final int NOTED = 200;
	private static final int CHOICE = 150;
	private static final int EDITED = 240;

	/** @param scope of the cell: its own id and its own words for a screen reader */
	static TableCell create(Composite parent, AnswerType type, EditorScope scope, Runnable changed) {
		String id = scope.id();
		String spoken = scope.spoken();
		return switch (type) {
			case AnswerType.Scale scale -> figure(parent, scale, scope, changed);
			case AnswerType.SingleChoice single -> choice(parent, single, id, spoken, scope.locale(), changed);
			case AnswerType.FreeText text -> words(parent, id, spoken, changed);
			default -> edited(parent, type, scope, changed);
		};
	}

	/** The field that the kind of answer has outside a table. */
	private static TableCell edited(Composite parent, AnswerType type, EditorScope scope, Runnable changed) {
		Composite cell = new Composite(parent, SWT.NONE);
		cell.setLayout(new Rows(0, 0));
		AtomicReference<Optional<Answer>> held = new AtomicReference<>(Optional.empty());
		AnswerEditor editor = AnswerEditors.create(cell, type, scope.telling(answer -> {
			held.set(Optional.of(answer).filter(one -> !one.isEmpty()));
			changed.run();
		}));
		return new TableCell(cell, EDITED, held::get, answer -> {
			if (!answer.equals(held.get())) {
				held.set(answer);
				editor.show(answer);
			}
		});
	}

	private static TableCell words(Composite parent, String id, String spoken, Runnable changed) {
		Text text = Fields.line(parent, id, spoken, "");
		return typed(text, WORDS, words -> words.isBlank() ? Optional.empty() : Optional.of(new Answer.Text(words)), changed);
	}

	/** The cell grows to its note while there is one. */
	private static TableCell figure(Composite parent, AnswerType.Scale scale, EditorScope scope, Runnable changed) {
		Composite cell = new Composite(parent, SWT.NONE);
		cell.setLayout(new Rows(0, 2));
		FigureField field = new FigureField(Rows.natural(new FixedWidth(cell, FIGURE)), scope.id(), scope.id(), scope.spoken(), scale.min(), scale.max(), scope.words(), changed);
		field.noted(FigureField.note(cell, scope.id()));
		field.control().addListener(SWT.Modify, event -> widen(cell, field.wrong() ? NOTED : FIGURE));
		Supplier<Optional<Answer>> reads = () -> field.value().stream().mapToObj(value -> (Answer) new Answer.ScalePoint(value)).findFirst();
		return new TableCell(cell, field.wrong() ? NOTED : FIGURE, reads, answer -> field.show(answer.flatMap(TableCell::point).map(OptionalInt::of).orElseGet(OptionalInt::empty)));
	}

	private static Optional<Integer> point(Answer answer) {
		return answer instanceof Answer.ScalePoint(int value) ? Optional.of(value) : Optional.empty();
	}

	private static void widen(Composite cell, int width) {
		if (cell.getLayoutData() instanceof GridData data && data.widthHint != width) {
			data.widthHint = width;
			ViewFrame.changed(cell);
		}
	}

	private static TableCell typed(Text text, int width, Function<String, Optional<Answer>> reading, Runnable changed) {
		boolean[] silent = new boolean[1];
		text.addListener(SWT.Modify, event -> {
			if (!silent[0]) {
				changed.run();
			}
		});
		return new TableCell(text, width, () -> reading.apply(text.getText()), answer -> {
			String words = answer.map(TableCell::plain).orElse("");
			if (!text.getText().equals(words)) {
				silent[0] = true;
				text.setText(words);
				silent[0] = false;
			}
		});
	}

	private static String plain(Answer answer) {
		return answer.plain(Locale.ROOT);
	}

	private static TableCell choice(Composite parent, AnswerType.SingleChoice type, String id, String spoken, Locale locale, Runnable changed) {
		Combo combo = Fields.choice(parent, id, spoken, "");
		type.options().forEach(option -> combo.add(option.label().in(locale)));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> changed.run());
		Supplier<Optional<Answer>> reads = () -> combo.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(Answer.Chosen.one(type.options().get(combo.getSelectionIndex() - 1).id()));
		return new TableCell(combo, CHOICE, reads, answer -> combo.select(answer.map(each -> index(type, each)).orElse(0)));
	}

	private static int index(AnswerType.SingleChoice type, Answer answer) {
		return answer instanceof Answer.Chosen chosen && !chosen.options().isEmpty() ? type.options().stream().map(Option::id).toList().indexOf(chosen.options().getFirst()) + 1 : 0;
	}

	Optional<Answer> answer() {
		return reads.get();
	}

	void show(Optional<Answer> answer) {
		shows.accept(answer);
	}
}
