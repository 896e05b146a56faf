package org.headroom.ui.session;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** One child, moved in so that it stands under the words of what is above it. */
final class Indented extends Layout {
	private static final int INDENT = 32;

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		int inner = widthHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(1, widthHint - INDENT);
		Point size = parent.getChildren()[0].computeSize(inner, SWT.DEFAULT, flush);
		return new Point(size.x + INDENT, size.y);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		parent.getChildren()[0].setBounds(area.x + INDENT, area.y, Math.max(0, area.width - INDENT), area.height);
	}
}
