package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts its one child in the middle, a little above the centre, at most so many pixels wide. */
final class Middle extends Layout {
	private final int most;

	Middle(int most) {
		this.most = most;
	}

	/** Nothing is kept here, so there is nothing to forget. */
	@Override
	protected boolean flushCache(Control child) {
		return true;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		int width = widthHint == SWT.DEFAULT ? most : Math.min(most, widthHint);
		Point size = parent.getChildren()[0].computeSize(width, SWT.DEFAULT, flush);
		return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint, size.y + 4 * Space.AROUND);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		Control child = parent.getChildren()[0];
		int width = Math.min(most, area.width);
		int height = child.computeSize(width, SWT.DEFAULT, flush).y;
		child.setBounds(area.x + (area.width - width) / 2, area.y + Math.max(0, (area.height - height) * 2 / 5), width, height);
	}
}
