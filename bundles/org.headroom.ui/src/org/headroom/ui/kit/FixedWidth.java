package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Holds one control at a width. */
public final class FixedWidth extends Composite {
	private final int width;

	public FixedWidth(Composite parent, int width) {
		super(parent, SWT.NONE);
		this.width = width;
		setLayout(new FillLayout());
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return super.computeSize(width, heightHint, changed);
	}
}
