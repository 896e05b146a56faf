package org.headroom.ui.imports;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Space;

/** The row of buttons under the pages of the wizard. Display thread. */
final class ImportButtons {
	private final Composite row;
	private final Button earlier;
	private final Button cancel;
	private final Button back;
	private final Button close;
	private final Composite holder;
	private final Button next;
	private final Button finish;

	/** What the buttons do. */
	record Does(Runnable earlier, Runnable cancel, Runnable back, Runnable next, Runnable close) {
	}

	ImportButtons(Composite page, Words words, Does does) {
		row = new Composite(page, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		earlier = Buttons.quiet(row, "import.earlier", words.say("history.open"), does.earlier());
		Across.gap(row);
		cancel = Buttons.quiet(row, "import.cancel", words.say("cancel"), does.cancel());
		back = Buttons.plain(row, "import.back", words.say("back"), does.back());
		close = Buttons.plain(row, "import.close", words.say("close"), does.close());
		holder = new Composite(row, SWT.NONE);
		holder.setLayout(new FillLayout());
		next = Buttons.filled(holder, "import.next", words.say("next"), does.next());
		finish = Buttons.filled(row, "import.finish", words.say("team"), does.next());
	}

	/** Shows those of a step; answers the one that Enter presses. */
	Button show(ImportView.Step step) {
		boolean result = step == ImportView.Step.RESULT;
		earlier.setVisible(step == ImportView.Step.FILE);
		close.setVisible(result);
		finish.setVisible(result);
		cancel.setVisible(!result);
		back.setVisible(!result && step != ImportView.Step.FILE);
		holder.setVisible(!result);
		Named.id(holder, step == ImportView.Step.CHECK ? "import.run" : "import.forward");
		return result ? finish : next;
	}

	/** Shows those of the earlier imports; answers the one that Enter presses. */
	Button showHistory() {
		earlier.setVisible(false);
		cancel.setVisible(false);
		finish.setVisible(false);
		holder.setVisible(false);
		back.setVisible(true);
		back.setEnabled(true);
		close.setVisible(true);
		return close;
	}

	/** Shows which can be used now, and what they say. */
	void tell(ImportView view) {
		boolean other = say(next, view.words().next()) | say(cancel, view.words().cancel());
		next.setEnabled(view.canNext());
		back.setEnabled(view.canBack());
		if (other) {
			row.layout(true, true);
		}
	}

	private static boolean say(Button button, String text) {
		boolean other = !button.getText().equals(text);
		if (other) {
			button.setText(text);
		}
		return other;
	}

	/** Puts the focus where a person goes on; while something runs, where it is stopped. */
	void focus() {
		if (finish.isVisible()) {
			finish.setFocus();
		} else if (next.isEnabled()) {
			next.setFocus();
		} else {
			cancel.setFocus();
		}
	}
}
