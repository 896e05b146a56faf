package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Rows at the left, what is known of the chosen one at the right: two children, the second with a good third of the width. */
public final class Beside extends Layout {
	private static final double SHARE = 0.36;
	private static final int LEAST = 340;
	private static final int MOST = 560;
	private static final int GUTTER = Space.AROUND;

	/** Nothing is kept here, so there is nothing to forget. */
	@Override
	protected boolean flushCache(Control child) {
		return true;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		return new Point(widthHint == SWT.DEFAULT ? 2 * LEAST : widthHint, heightHint == SWT.DEFAULT ? 0 : heightHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		Control[] children = parent.getChildren();
		int second = Math.clamp(Math.round(area.width * SHARE), LEAST, MOST);
		int first = Math.max(0, area.width - second - GUTTER);
		children[0].setBounds(area.x, area.y, first, area.height);
		children[1].setBounds(area.x + first + GUTTER, area.y, second, area.height);
	}
}
