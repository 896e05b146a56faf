package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * Native buttons in the four weights a view needs. They are real buttons to the keyboard and to assistive
 * tools; only their colours differ. Display thread.
 */
public final class Buttons {
	private Buttons() {
	}

	/** The one thing to do next; at most one in a view. */
	public static Button filled(Composite parent, String id, String text, Runnable action) {
		return GtkStyle.mark(push(parent, id, text, action), "headroom-filled");
	}

	/** An ordinary action, with an outline. */
	public static Button plain(Composite parent, String id, String text, Runnable action) {
		return push(parent, id, text, action);
	}

	/** A second thought: words only, until the pointer or the focus is on it. */
	public static Button quiet(Composite parent, String id, String text, Runnable action) {
		return GtkStyle.mark(push(parent, id, text, action), "headroom-quiet");
	}

	/** A quiet button of an icon alone; {@code spoken} is its tooltip and what a screen reader says. */
	public static Button icon(Composite parent, String id, Icon icon, String spoken, Runnable action) {
		Button button = GtkStyle.mark(push(parent, id, "", action), "headroom-icon");
		button.setToolTipText(spoken);
		Named.name(button, spoken);
		return icon.on(button, Icon.SMALL, Token.TEXT_SECONDARY);
	}

	/** A place to go to, in a navigation bar: an icon and a word at the left, chosen while it is shown. */
	public static Button place(Composite parent, String id, Icon icon, String text, Runnable action) {
		Button button = GtkStyle.mark(Named.id(new Button(parent, SWT.TOGGLE | SWT.LEFT), id), "headroom-place");
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return GtkStyle.left(icon.on(button, Icon.SMALL, Token.TEXT_SECONDARY));
	}

	/** As the other {@code place}, without an icon. */
	public static Button place(Composite parent, String id, String text, Runnable action) {
		Button button = GtkStyle.mark(Named.id(new Button(parent, SWT.TOGGLE | SWT.LEFT), id), "headroom-place");
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return GtkStyle.left(button);
	}

	private static Button push(Composite parent, String id, String text, Runnable action) {
		Button button = Named.id(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}
}
