package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** An icon, a sentence, a hint and one action, in the middle of where the rows would be. */
abstract class Notice extends Composite {
	private static final int WIDTH = 420;

	private final Composite column;

	Notice(Composite parent, Icon icon, Token colour, String what, String hint) {
		super(parent, SWT.NONE);
		setLayout(new Middle(WIDTH));
		column = new Composite(this, SWT.NONE);
		column.setLayout(new Rows(0, Space.INSIDE));
		icon.on(new Label(column, SWT.NONE), Icon.LARGE, colour);
		Texts.lead(column, what);
		if (!hint.isEmpty()) {
			Texts.secondary(column, hint);
		}
	}

	/** Adds the one action. */
	final void add(String id, String text, Runnable run) {
		Composite row = new Composite(column, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Buttons.filled(row, id, text, run);
	}
}
