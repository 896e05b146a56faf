package org.headroom.ui.methods;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.headroom.ui.kit.Space;

/** A method's text at the left, and a session of it at the right, which needs a little more room: two children. */
final class EditorColumns extends Layout {
	private static final double TEXT = 0.46;
	private static final int LEAST = 320;

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
		int text = Math.max(LEAST, (int) ((area.width - Space.BETWEEN) * TEXT));
		children[0].setBounds(area.x, area.y, text, area.height);
		children[1].setBounds(area.x + text + Space.BETWEEN, area.y, Math.max(0, area.width - text - Space.BETWEEN), area.height);
	}
}
