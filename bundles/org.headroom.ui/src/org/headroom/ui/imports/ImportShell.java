package org.headroom.ui.imports;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
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
	private final Map<ImportView.Step, Label> quiet = new EnumMap<>(ImportView.Step.class);
	private final Map<ImportView.Step, Label> current = new EnumMap<>(ImportView.Step.class);
	private final Composite stepRow;
	private final Label lead;
	private final Composite stack;
	private final StackLayout only = new StackLayout();
	private final ImportButtons row;

	ImportShell(Shell parent, Words words, ImportButtons.Does does) {
		shell = Named.id(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), "import");
		shell.setText(words.say("title"));
		shell.setLayout(new FillLayout());
		Composite page = new Composite(shell, SWT.NONE);
		page.setLayout(new Rows(Space.AROUND, Space.BETWEEN));
		stepRow = Named.id(new Composite(page, SWT.NONE), "import.steps");
		stepRow.setLayout(new Across(Space.AROUND));
		for (ImportView.Step step : ImportView.Step.values()) {
			quiet.put(step, Texts.secondary(stepRow, ""));
			current.put(step, Texts.heading(stepRow, ""));
		}
		lead = Rows.text(Named.id(Texts.lead(page, ""), "import.lead"));
		stack = Rows.fill(new Given(page));
		stack.setLayout(only);
		new Line(page);
		row = new ImportButtons(page, words, does);
		place(parent);
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

	/** Opens it. What changes in the window behind must not take the focus from here, so that one is not enabled meanwhile. */
	void open() {
		Shell behind = (Shell) shell.getParent();
		behind.setEnabled(false);
		shell.addListener(SWT.Dispose, event -> {
			if (!behind.isDisposed()) {
				behind.setEnabled(true);
				focusLater(behind);
			}
		});
		shell.open();
	}

	/** SWT gives the keyboard back to what had it; where that is gone meanwhile, nobody would have it and no key would do anything. */
	private static void focusLater(Shell behind) {
		behind.addListener(SWT.Activate, new Listener() {
			@Override
			public void handleEvent(Event event) {
				behind.removeListener(SWT.Activate, this);
				behind.getDisplay().asyncExec(() -> {
					if (!behind.isDisposed() && behind.getDisplay().getFocusControl() == null) {
						behind.setFocus();
					}
				});
			}
		});
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
		for (ImportView.Step one : ImportView.Step.values()) {
			quiet.get(one).setText(view.words().step(one));
			quiet.get(one).setVisible(one != step);
			current.get(one).setText(view.words().step(one));
			current.get(one).setVisible(one == step);
		}
		stepRow.setVisible(true);
		shell.setDefaultButton(row.show(step));
		only.topControl = page.control();
		buttons(view);
		shell.layout(true, true);
	}

	/** Shows which buttons can be used now, and the sentence. */
	void buttons(ImportView view) {
		boolean grown = say(lead, Texts.literal(view.words().lead()));
		row.tell(view);
		if (grown) {
			lead.getParent().layout();
		}
	}

	private static boolean say(Label label, String text) {
		boolean other = !label.getText().equals(text);
		if (other) {
			label.setText(text);
		}
		return other;
	}

	/** Shows earlier imports in place of a step. */
	void history(Page page, String sentence) {
		stepRow.setVisible(false);
		shell.setDefaultButton(row.showHistory());
		lead.setText(Texts.literal(sentence));
		only.topControl = page.control();
		shell.layout(true, true);
	}

	boolean showsHistory() {
		return !stepRow.getVisible();
	}

	/** Puts the focus where a person goes on; while something runs, where it is stopped. */
	void focus(Page page) {
		if (!page.focus()) {
			row.focus();
		}
	}

	/** Takes the place it is given, and asks nobody how much that should be: with many columns the answer takes long. */
	static final class Given extends Composite {
		Given(Composite parent) {
			super(parent, SWT.NONE);
		}

		@Override
		public Point computeSize(int widthHint, int heightHint, boolean changed) {
			return new Point(widthHint == SWT.DEFAULT ? Space.TEXT_WIDTH : widthHint, heightHint == SWT.DEFAULT ? Space.ROW : heightHint);
		}
	}
}
