package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several things that share one place, of which one is seen. Display thread. */
public final class Faces {
	private final Composite place;
	private final StackLayout stack = new StackLayout();

	public Faces(Composite parent) {
		place = new Composite(parent, SWT.NONE);
		place.setLayout(stack);
	}

	/** What the faces are made in. */
	public Composite place() {
		return place;
	}

	/** At once, so that it can take the focus: the layout that follows may be late. */
	public void show(Control face) {
		stack.topControl = face;
		for (Control child : place.getChildren()) {
			child.setVisible(child == face);
		}
		place.layout();
	}

	public boolean shows(Control face) {
		return face == stack.topControl;
	}
}
