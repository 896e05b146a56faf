package org.headroom.ui.imports;

import org.eclipse.swt.widgets.Composite;

/** What stands between the steps and the buttons. Display thread. */
interface Page {

	Composite control();

	/** Shows what the view says now; the window lays it out afterwards. */
	void show();

	/** Puts the focus where a person goes on; false when that is the button to go on with. */
	boolean focus();
}
