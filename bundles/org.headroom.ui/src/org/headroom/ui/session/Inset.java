package org.headroom.ui.session;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** One child with so much room left of it and right of it. */
final class Inset extends Layout {
	private final int left;
	private final int right;

	Inset(int left, int right) {
		this.left = left;
		this.right = right;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		int inner = widthHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(1, widthHint - left - right);
		Point size = parent.getChildren()[0].computeSize(inner, SWT.DEFAULT, flush);
		return new Point(size.x + left + right, size.y);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		parent.getChildren()[0].setBounds(area.x + left, area.y, Math.max(0, area.width - left - right), area.height);
	}
}
