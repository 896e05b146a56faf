package org.headroom.ui.today;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Quiet headings, each with its lines beside it; takes no place until it has one. Display thread. */
final class TodayGrid {
	private static final int HEADINGS = 112;
	/** Brings a heading to the height of words beside a button. */
	private static final int BUTTON_INDENT = 6;

	private final Composite grid;
	private final Consumer<String> open;

	/** Adds what can be done with a line, behind its words. */
	interface Buttoned {
		void add(Composite row, TodayView.Line line);
	}

	/** @param open gets the id of a person whose name was followed */
	TodayGrid(Composite parent, Consumer<String> open) {
		this.open = open;
		grid = Rows.text(new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = Space.BETWEEN;
		layout.verticalSpacing = Space.BETWEEN;
		grid.setLayout(layout);
		grid.setVisible(false);
	}

	/** Whether anything stands in it. */
	boolean filled() {
		return grid.getVisible();
	}

	/** Lines with buttons behind them. */
	void lines(String id, String title, List<TodayView.Line> lines, Buttoned buttons) {
		lines(id, title, BUTTON_INDENT, lines, buttons);
	}

	/** Lines that are only read. */
	void lines(String id, String title, List<TodayView.Line> lines) {
		lines(id, title, 0, lines, (row, line) -> { });
	}

	private void lines(String id, String title, int indent, List<TodayView.Line> lines, Buttoned buttons) {
		if (lines.isEmpty()) {
			return;
		}
		heading(title, indent);
		Composite rows = new Composite(grid, SWT.NONE);
		rows.setLayout(new Rows(0, Space.INSIDE));
		rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		for (TodayView.Line line : lines) {
			Composite row = new Composite(rows, SWT.NONE);
			row.setLayout(new Across(Space.INSIDE));
			Sentence sentence = new Sentence(row, "today." + id + "." + line.id(), "").show(line.markup()).onLink(open);
			Across.grow(sentence.control()).setToolTipText(line.behind());
			buttons.add(row, line);
		}
	}

	/** One sentence beside a heading. */
	void sentence(String id, String title, String markup) {
		heading(title, 0);
		Sentence sentence = new Sentence(grid, "today." + id, "").show(markup).onLink(open);
		sentence.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private void heading(String title, int indent) {
		grid.setVisible(true);
		Label label = Css.as(Texts.body(grid, title), Css.SECONDARY);
		GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
		place.widthHint = HEADINGS;
		place.verticalIndent = indent;
		label.setLayoutData(place);
	}
}
