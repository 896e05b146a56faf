package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Enter and Escape in a line of fields that opens in a view: the one does what the line is for, the other closes it. Display thread. */
public final class LineKeys {
	private final Runnable enter;
	private final Runnable escape;

	private LineKeys(Runnable enter, Runnable escape) {
		this.enter = enter;
		this.escape = escape;
	}

	/**
	 * Both keys, wherever in the line the focus is; a button keeps its own Enter.
	 *
	 * @param escape closes the line; run later, because closing disposes what the key was pressed in
	 */
	public static void on(Composite line, Runnable enter, Runnable escape) {
		LineKeys keys = new LineKeys(enter, escape);
		line.addListener(SWT.Traverse, keys::traverse);
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			event.display.asyncExec(escape);
		} else if (event.detail == SWT.TRAVERSE_RETURN && !onButton(event)) {
			// Taken altogether: a list of choices would open as well.
			event.detail = SWT.TRAVERSE_NONE;
			event.doit = true;
			event.display.asyncExec(enter);
		}
	}

	private static boolean onButton(Event event) {
		return event.display.getFocusControl() instanceof Button button && (button.getStyle() & SWT.PUSH) != 0;
	}
}
