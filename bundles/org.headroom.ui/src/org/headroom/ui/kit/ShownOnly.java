package org.headroom.ui.kit;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A stack that is as large as the one it shows; SWT's own is as large as the largest. */
final class ShownOnly extends Layout {
	private Control shown;

	/** Shows this child at once, so that it can take the focus before the next layout. */
	void show(Control child) {
		shown = child;
		for (Control one : child.getParent().getChildren()) {
			one.setVisible(one == child);
		}
	}

	Control shown() {
		return shown;
	}

	/** Nothing is kept here, so there is nothing to forget. */
	@Override
	protected boolean flushCache(Control child) {
		return true;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		return shown == null ? new Point(0, 0) : shown.computeSize(widthHint, heightHint, flush);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		for (Control child : parent.getChildren()) {
			child.setVisible(child == shown);
			child.setBounds(area);
		}
	}
}
