package org.headroom.ui.session;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;

/**
 * Stages, conversation and company beside each other, each scrolling by itself, so that what is said scrolls while
 * the stages and the facts stay. A single column takes the whole width.
 */
final class SessionColumns extends Layout {
	private static final int LEFT = 152;
	private static final int LEAST_RIGHT = 264;
	private static final int MOST_RIGHT = 380;
	private static final int CENTRE = 760;
	private static final int LOW = 200;

	/** Adds a column. */
	static Composite column(Composite columns) {
		ScrolledComposite scroller = new ScrolledComposite(columns, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.getVerticalBar().setIncrement(Space.ROW);
		Composite content = new Composite(scroller, SWT.NONE);
		content.setLayout(new Rows(2, Space.BETWEEN));
		scroller.setContent(content);
		return content;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		return new Point(widthHint == SWT.DEFAULT ? LEFT + CENTRE + LEAST_RIGHT : widthHint, heightHint == SWT.DEFAULT ? LOW : heightHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		Rectangle area = parent.getClientArea();
		Control[] children = parent.getChildren();
		if (children.length < 3) {
			place(children[0], area.x, area.width, area, flush);
			return;
		}
		int rest = area.width - LEFT - 2 * Space.BETWEEN;
		int right = Math.clamp(rest - CENTRE, LEAST_RIGHT, MOST_RIGHT);
		int centre = Math.max(0, rest - right);
		place(children[0], area.x, LEFT, area, flush);
		place(children[1], area.x + LEFT + Space.BETWEEN, centre, area, flush);
		place(children[2], area.x + LEFT + centre + 2 * Space.BETWEEN, right, area, flush);
	}

	private static void place(Control child, int x, int width, Rectangle area, boolean flush) {
		ScrolledComposite scroller = (ScrolledComposite) child;
		Control content = scroller.getContent();
		int high = content.computeSize(width, SWT.DEFAULT, flush).y;
		if (high > area.height) {
			high = content.computeSize(Math.max(1, width - scroller.getVerticalBar().getSize().x), SWT.DEFAULT, flush).y;
			scroller.getVerticalBar().setPageIncrement(Math.max(Space.ROW, area.height - Space.ROW));
		}
		scroller.setMinHeight(high);
		scroller.setBounds(x, area.y, width, area.height);
	}
}
