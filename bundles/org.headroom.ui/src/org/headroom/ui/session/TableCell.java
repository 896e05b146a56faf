package org.headroom.ui.session;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Option;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Rows;

/** A cell of a table: a native field for words, a figure of a scale, or a choice. */
record TableCell(Control control, int width, Supplier<Optional<Answer>> reads, Consumer<Optional<Answer>> shows) {
	private static final int WORDS = 120;
	private static final int FIGURE = 72;
	private static final int CHOICE = 150;
	private static final int EDITED = 240;

	/** @param scope of the cell: its own id and its own words for a screen reader */
	static TableCell create(Composite parent, AnswerType type, EditorScope scope, Runnable changed) {
		String id = scope.id();
		String spoken = scope.spoken();
		return switch (type) {
			case AnswerType.Scale scale -> figure(parent, scale, id, spoken, changed);
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

	private static TableCell figure(Composite parent, AnswerType.Scale scale, String id, String spoken, Runnable changed) {
		Text text = Fields.line(parent, id, spoken, scale.min() + "–" + scale.max());
		text.addListener(SWT.Verify, event -> {
			String now = text.getText();
			String then = now.substring(0, event.start) + event.text + now.substring(event.end);
			event.doit = then.isEmpty() || then.equals("-") && scale.min() < 0 || then.matches("-?\\d{1,4}") && Integer.parseInt(then) <= scale.max();
		});
		return typed(text, FIGURE, words -> point(scale, words), changed);
	}

	private static Optional<Answer> point(AnswerType.Scale scale, String words) {
		if (!words.strip().matches("-?\\d{1,4}")) {
			return Optional.empty();
		}
		int value = Integer.parseInt(words.strip());
		return value >= scale.min() && value <= scale.max() ? Optional.of(new Answer.ScalePoint(value)) : Optional.empty();
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
