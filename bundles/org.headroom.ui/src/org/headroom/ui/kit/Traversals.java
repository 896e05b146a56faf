package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What SWT makes of keys that move the focus or leave a place. Display thread. */
public final class Traversals {
	private Traversals() {
	}

	/**
	 * Lets Escape go on to what stands around a control that listens to traversals itself: SWT takes a listener in the control for an answer, and tells
	 * nobody else.
	 */
	public static void passEscape(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = true;
		}
	}
}
