package org.headroom.ui.person;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.headroom.ui.kit.Space;

/** Two children beside each other where there is room, one under the other where there is not. */
final class Columns extends Layout {
	private static final int ROOM = 860;
	private static final int GUTTER = 2 * Space.BETWEEN;

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		int width = widthHint == SWT.DEFAULT ? ROOM : widthHint;
		Control[] children = parent.getChildren();
		if (children.length < 2) {
			return new Point(width, 0);
		}
		int column = column(width);
		int first = children[0].computeSize(column, SWT.DEFAULT, flush).y;
		int second = children[1].computeSize(column, SWT.DEFAULT, flush).y;
		return new Point(width, width >= ROOM ? Math.max(first, second) : first + Space.AROUND + second);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		Control[] children = parent.getChildren();
		if (children.length < 2) {
			return;
		}
		int column = column(area.width);
		int first = children[0].computeSize(column, SWT.DEFAULT, flush).y;
		int second = children[1].computeSize(column, SWT.DEFAULT, flush).y;
		children[0].setBounds(area.x, area.y, column, first);
		if (area.width >= ROOM) {
			children[1].setBounds(area.x + column + GUTTER, area.y, column, second);
		} else {
			children[1].setBounds(area.x, area.y + first + Space.AROUND, column, second);
		}
	}

	private static int column(int width) {
		return width >= ROOM ? (width - GUTTER) / 2 : width;
	}
}
