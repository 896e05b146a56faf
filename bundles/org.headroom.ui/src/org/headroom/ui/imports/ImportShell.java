package org.headroom.ui.imports;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Line;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The window of the wizard: the row of steps, the sentence, a page, and the buttons under it. Display thread. */
final class ImportShell {
	private static final int WIDTH = 1020;
	private static final int HEIGHT = 720;
	private static final int LEAST_WIDTH = 760;
	private static final int LEAST_HEIGHT = 520;

	private final Shell shell;
	private final Words words;
	private final Map<ImportView.Step, Label> steps = new EnumMap<>(ImportView.Step.class);
	private final Composite stepRow;
	private final Label lead;
	private final Composite stack;
	private final StackLayout only = new StackLayout();
	private Button earlier;
	private Button cancel;
	private Button back;
	private Composite holder;
	private Button next;
	private Button close;
	private Button finish;

	/** What the buttons do. */
	record Buttoned(Runnable earlier, Runnable cancel, Runnable back, Runnable next, Runnable close) {
	}

	ImportShell(Shell parent, Words words, Buttoned does) {
		this.words = words;
		shell = Named.id(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), "import");
		shell.setText(words.say("title"));
		shell.setLayout(new FillLayout());
		Composite page = new Composite(shell, SWT.NONE);
		page.setLayout(new Rows(Space.AROUND, Space.BETWEEN));
		stepRow = Named.id(new Composite(page, SWT.NONE), "import.steps");
		stepRow.setLayout(new Across(Space.AROUND));
		for (ImportView.Step step : ImportView.Step.values()) {
			steps.put(step, Texts.secondary(stepRow, ""));
		}
		lead = Rows.text(Named.id(Texts.lead(page, ""), "import.lead"));
		stack = Rows.fill(new Composite(page, SWT.NONE));
		stack.setLayout(only);
		new Line(page);
		buttons(page, does);
		place(parent);
	}

	private void buttons(Composite page, Buttoned does) {
		Composite row = new Composite(page, SWT.NONE);
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

	private void place(Shell parent) {
		Rectangle over = parent.getBounds();
		Rectangle screen = parent.getMonitor().getClientArea();
		int width = Math.min(WIDTH, screen.width);
		int height = Math.min(HEIGHT, screen.height);
		int x = Math.clamp(over.x + (over.width - width) / 2, screen.x, screen.x + screen.width - width);
		int y = Math.clamp(over.y + (over.height - height) / 2, screen.y, screen.y + screen.height - height);
		shell.setMinimumSize(Math.min(LEAST_WIDTH, width), Math.min(LEAST_HEIGHT, height));
		shell.setBounds(x, y, width, height);
	}

	Shell shell() {
		return shell;
	}

	/** Where pages go. */
	Composite stack() {
		return stack;
	}

	/** Shows the page of a step. */
	void show(ImportView view, Page page) {
		ImportView.Step step = view.step();
		boolean result = step == ImportView.Step.RESULT;
		steps.forEach((one, label) -> {
			label.setText(view.stepLabel(one));
			Css.as(label, one == step ? Css.HEADING : Css.SECONDARY);
		});
		stepRow.setVisible(true);
		earlier.setVisible(step == ImportView.Step.FILE);
		close.setVisible(result);
		finish.setVisible(result);
		cancel.setVisible(!result);
		back.setVisible(!result && step != ImportView.Step.FILE);
		holder.setVisible(!result);
		Named.id(holder, step == ImportView.Step.CHECK ? "import.run" : "import.forward");
		shell.setDefaultButton(result ? finish : next);
		front(page);
		buttons(view);
	}

	/** Shows which buttons can be used now, and the sentence. */
	void buttons(ImportView view) {
		lead.setText(Texts.literal(view.lead()));
		next.setText(view.nextLabel());
		next.setEnabled(view.canNext());
		back.setEnabled(view.canBack());
		cancel.setText(view.cancelLabel());
		shell.layout(true, true);
	}

	/** Shows earlier imports in place of a step. */
	void history(Page page, String sentence) {
		stepRow.setVisible(false);
		earlier.setVisible(false);
		cancel.setVisible(false);
		finish.setVisible(false);
		holder.setVisible(false);
		back.setVisible(true);
		back.setEnabled(true);
		close.setVisible(true);
		shell.setDefaultButton(close);
		lead.setText(Texts.literal(sentence));
		front(page);
		shell.layout(true, true);
	}

	boolean showsHistory() {
		return !stepRow.getVisible();
	}

	private void front(Page page) {
		only.topControl = page.control();
		stack.layout();
	}

	/** Puts the focus where a person goes on. */
	void focus(Page page) {
		if (!page.focus() && !(next.isVisible() && next.isEnabled() && next.setFocus()) && !(finish.isVisible() && finish.setFocus())) {
			cancel.setFocus();
		}
	}
}
