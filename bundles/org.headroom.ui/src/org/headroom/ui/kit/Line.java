package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A hairline, one pixel high and as wide as it is laid out. */
public final class Line extends Composite {

	public Line(Composite parent) {
		super(parent, SWT.NONE);
		Css.as(this, Css.LINE);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 1 : widthHint, heightHint == SWT.DEFAULT ? 1 : heightHint);
	}
}
