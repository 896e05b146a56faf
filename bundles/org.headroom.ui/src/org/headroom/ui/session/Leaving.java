package org.headroom.ui.session;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Does something when the keyboard leaves a field; where a mouse button took it away, once that button is up again. What comes into view
 * meanwhile would move what is being clicked from under the mouse, and the click would be lost. Display thread.
 */
final class Leaving {
	/** A list that drops down keeps the button's release to itself. */
	private static final int LATEST_MS = 700;

	private final Control field;
	private final Runnable left;
	private boolean pressed;
	private boolean waiting;

	private Leaving(Control field, Runnable left) {
		this.field = field;
		this.left = left;
	}

	static void of(Control field, Runnable left) {
		Leaving leaving = new Leaving(field, left);
		Display display = field.getDisplay();
		Listener mouse = leaving::mouse;
		display.addFilter(SWT.MouseDown, mouse);
		display.addFilter(SWT.MouseUp, mouse);
		field.addListener(SWT.FocusOut, event -> leaving.leave());
		field.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.MouseDown, mouse);
			display.removeFilter(SWT.MouseUp, mouse);
		});
	}

	private void mouse(Event event) {
		pressed = event.type == SWT.MouseDown;
		if (!pressed && waiting) {
			// Later, when what was clicked has done its work.
			field.getDisplay().asyncExec(this::done);
		}
	}

	private void leave() {
		waiting = true;
		// The press of the button that took the keyboard is told after the keyboard has gone.
		field.getDisplay().asyncExec(this::unlessPressed);
	}

	private void unlessPressed() {
		if (pressed && !field.isDisposed()) {
			field.getDisplay().timerExec(LATEST_MS, this::done);
		} else {
			done();
		}
	}

	private void done() {
		if (waiting && !field.isDisposed()) {
			waiting = false;
			pressed = false;
			left.run();
		}
	}
}
