package org.headroom.ui.imports;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.ui.kit.Named;

/** Finds again a control that was made anew. Display thread. */
final class Controls {
	private Controls() {
	}

	/** Puts the focus on the control with this id, wherever it is in {@code parent}. */
	static boolean focus(Composite parent, String id) {
		for (Control child : parent.getChildren()) {
			if (Named.idOf(child).filter(id::equals).isPresent()) {
				return child.setFocus();
			}
			if (child instanceof Composite inner && focus(inner, id)) {
				return true;
			}
		}
		return false;
	}
}
