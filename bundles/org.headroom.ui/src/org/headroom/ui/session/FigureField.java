package org.headroom.ui.session;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.Fields;

/**
 * A whole number within bounds, typed. What is none stays in the field, is said to be none, and counts as nothing: a
 * field that swallowed the second 7 of 77 would hold a number that nobody typed. Display thread.
 */
final class FigureField {
	private final Text text;
	private final String key;
	private final String spoken;
	private final int least;
	private final int most;
	private final Words words;
	private final Unreadable unreadable;
	private Optional<FieldNote> note = Optional.empty();
	private boolean silent;
	/** What is kept while something stands in the field that is none. */
	private OptionalInt meanwhile = OptionalInt.empty();

	/** @param key by which what is typed in it is known when the field is made anew */
	FigureField(Composite parent, String id, String key, String spoken, int least, int most, Words words, Runnable changed) {
		this.key = key;
		this.spoken = spoken;
		this.least = least;
		this.most = most;
		this.words = words;
		text = Fields.line(parent, id, spoken, least + "–" + most);
		text.setToolTipText(words.say("figure.range", least, most));
		unreadable = Unreadable.around(text);
		unreadable.typed(key).ifPresent(text::setText);
		text.addListener(SWT.Modify, event -> {
			mark();
			if (!silent) {
				meanwhile = OptionalInt.empty();
				changed.run();
			}
		});
	}

	/** Where it says what is wrong. */
	void noted(FieldNote where) {
		note = Optional.of(where);
		mark();
	}

	/** A note that goes with the field. */
	static FieldNote note(Composite parent, String id) {
		return new FieldNote(parent, id + ".problem", Css.CRITICAL);
	}

	private void mark() {
		unreadable.tell(key, spoken, text, unread());
		note.ifPresent(where -> where.show(wrong() ? words.say("figure.range", least, most) : ""));
	}

	/** Whether something is typed that is none. */
	boolean wrong() {
		return !text.getText().isBlank() && read().isEmpty();
	}

	/** Empty while there is none. */
	OptionalInt value() {
		return wrong() ? meanwhile : read();
	}

	private OptionalInt read() {
		String typed = text.getText().strip();
		if (!typed.matches("-?\\d{1,6}")) {
			return OptionalInt.empty();
		}
		int value = Integer.parseInt(typed);
		return value >= least && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
	}

	/** Shows a figure without telling; what can't be read stays for its writer to see. */
	void show(OptionalInt figure) {
		if (wrong()) {
			meanwhile = figure;
		} else if (!figure.equals(value())) {
			silent = true;
			text.setText(figure.isPresent() ? Integer.toString(figure.getAsInt()) : "");
			silent = false;
		}
	}

	/** What is typed and is none; empty where it is one, or there is nothing. */
	Optional<String> unread() {
		return Optional.of(text.getText()).filter(typed -> wrong());
	}

	/** Shows what was typed before and was none, without telling. */
	void type(String typed) {
		silent = true;
		text.setText(typed);
		silent = false;
	}

	/** The row it stands in is gone for good. */
	void forget() {
		unreadable.forget(key);
	}

	Text control() {
		return text;
	}
}
