package org.headroom.bare;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** One label: what the start of the workbench is measured against. */
public final class BarePart {

	@Inject
	public BarePart(Composite parent) {
		Label label = new Label(parent, SWT.NONE);
		label.setText("Bare");
		label.setData("org.headroom.id", "bare.label");
	}
}
