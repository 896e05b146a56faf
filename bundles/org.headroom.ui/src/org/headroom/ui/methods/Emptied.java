package org.headroom.ui.methods;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A composite that is filled anew. Display thread. */
final class Emptied {

	private Emptied() {
	}

	static void of(Composite page) {
		for (Control child : page.getChildren()) {
			child.dispose();
		}
	}
}
