package org.headroom.ui.goals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Flow;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;

/** Places for fields under their labels. Display thread. */
final class Labelled {
	private Labelled() {
	}

	/** One field under its label, as wide as the rest. */
	static Composite field(Composite parent, String label) {
		Composite place = new Composite(parent, SWT.NONE);
		place.setLayout(new Rows(0, Space.TIGHT));
		Fields.label(place, label);
		return place;
	}

	/** Fields beside each other, their labels on one line. */
	static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		return row;
	}

	/** Fields of their own widths, beside each other where they fit, else under each other. */
	static Composite flow(Composite parent) {
		Composite flow = new Composite(parent, SWT.NONE);
		flow.setLayout(new Flow(Space.INSIDE));
		return flow;
	}
}
