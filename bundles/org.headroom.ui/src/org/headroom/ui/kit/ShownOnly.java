package org.headroom.ui.kit;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A stack that is as large as the one it shows; SWT's own is as large as the largest. */
final class ShownOnly extends Layout {
	private final StackLayout stack;

	ShownOnly(StackLayout stack) {
		this.stack = stack;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		return stack.topControl == null ? new Point(0, 0) : stack.topControl.computeSize(widthHint, heightHint, flush);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		for (Control child : parent.getChildren()) {
			child.setVisible(child == stack.topControl);
			child.setBounds(area);
		}
	}
}
