package org.headroom.ui.help;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.headroom.ui.kit.Space;

/** What there is to read at the left, the text at the right, no wider than it can be read: two children. */
final class GuideColumns extends Layout {
	private static final int LIST = 264;
	private static final int WIDEST = 820;

	@Override
	protected boolean flushCache(Control child) {
		return true;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		return new Point(widthHint == SWT.DEFAULT ? LIST + WIDEST : widthHint, heightHint == SWT.DEFAULT ? 0 : heightHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		Control[] children = parent.getChildren();
		children[0].setBounds(area.x, area.y, LIST, area.height);
		int rest = Math.max(0, area.width - LIST - Space.BETWEEN);
		children[1].setBounds(area.x + LIST + Space.BETWEEN, area.y, Math.min(WIDEST, rest), area.height);
	}
}
