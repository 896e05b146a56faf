package org.headroom.ui.session;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.Prompt;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Screen;

/** Fills a session's fields by their widgets, as a hand would: every kind of answer. */
final class HandOnForm {
	private static final String DAY = "12/1/2026";

	private final Screen screen;

	HandOnForm(Screen screen) {
		this.screen = screen;
	}

	void fill(Prompt prompt) {
		fill(prompt.answer(), "session.answer." + prompt.id());
	}

	private void fill(AnswerType type, String id) {
		switch (type) {
			case AnswerType.FreeText text -> type(id, "As they said it");
			case AnswerType.Scale scale when WideScaleEditor.suits(scale) -> type(id, Integer.toString(scale.max()));
			case AnswerType.Scale scale -> press(id + ".steps." + scale.max());
			case AnswerType.SingleChoice(var options) -> press(id + "." + options.getFirst().id());
			case AnswerType.MultiChoice multi -> multi.options().stream().limit(Math.max(1, multi.least())).forEach(option -> press(id + "." + option.id()));
			case AnswerType.Ranking ranking -> {
				((org.eclipse.swt.widgets.List) named(id)).select(0);
				press(id + ".down");
			}
			case AnswerType.Table table -> {
				table.columns().forEach(column -> cell(column, id + ".0." + column.id()));
				table.columns().forEach(column -> cell(column, id + ".1." + column.id()));
			}
			case AnswerType.DateAnswer date -> type(id, DAY);
			case AnswerType.Money money -> type(id, "1200");
			case AnswerType.DealLink deal -> takeDeal(id);
			case AnswerType.GoalLink goal -> choose(id, 1);
			case AnswerType.Tally tally -> press(id);
		}
	}

	private void cell(Column column, String id) {
		switch (column.cell()) {
			case AnswerType.Scale scale -> type(id, Integer.toString(scale.max()));
			case AnswerType.SingleChoice choice -> choose(id, 1);
			default -> fill(column.cell(), id);
		}
	}

	private void takeDeal(String id) {
		Text field = (Text) named(id);
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		field.notifyListeners(SWT.KeyDown, down);
		org.eclipse.swt.widgets.List found = (org.eclipse.swt.widgets.List) named(id + ".found");
		screen.until(() -> found.getVisible() && found.getItemCount() > 0);
		found.select(0);
		found.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** A promise that is whole: what, by when, how sure, and what if something comes between. */
	void promise(int number) {
		String id = "session.commitment." + number;
		type(id + ".what", "Call them");
		type(id + ".due", DAY);
		type(id + ".confidence", "8");
		type(id + ".if", "they do not answer");
		type(id + ".then", "I write to them");
	}

	void type(String id, String words) {
		((Text) named(id)).setText(words);
	}

	void choose(String id, int place) {
		Combo combo = (Combo) named(id);
		combo.select(place);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	void press(String id) {
		Button button = (Button) named(id);
		if ((button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
			button.setSelection(true);
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	List<String> ids() {
		return Screen.all(screen.shell()).stream().flatMap(control -> Named.idOf(control).stream()).toList();
	}

	private Control named(String id) {
		Optional<Control> found = Screen.all(screen.shell()).stream().filter(control -> Named.idOf(control).filter(id::equals).isPresent()).findFirst();
		return found.orElseThrow(() -> new AssertionError("no " + id + " among " + ids()));
	}
}
