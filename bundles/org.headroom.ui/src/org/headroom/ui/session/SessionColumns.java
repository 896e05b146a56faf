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
 * the stages and the facts stay. A single column takes the whole width. Where three have no room beside each other, the
 * company stands under the stages.
 */
final class SessionColumns extends Layout {
	private static final int LEFT = 184;
	private static final int LEAST_RIGHT = 276;
	private static final int MOST_RIGHT = 380;
	private static final int CENTRE = 760;
	/** Room for a scroll bar that lies over what it scrolls. */
	private static final int BAR = 12;
	private static final int LOW = 200;
	/** Below it the conversation would be narrower than its fields. */
	private static final int NARROW = 840;
	private static final int SIDE = 212;

	/** Adds a column. */
	static Composite column(Composite columns) {
		ScrolledComposite scroller = new ScrolledComposite(columns, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.getVerticalBar().setIncrement(Space.ROW);
		Composite padded = new Composite(scroller, SWT.NONE);
		padded.setLayout(new Inset(0, BAR));
		scroller.setContent(padded);
		Composite content = new Composite(padded, SWT.NONE);
		content.setLayout(new Rows(0, Space.BETWEEN));
		return content;
	}

	/** Scrolls a control into view, as a whole where there is room, else from its beginning. */
	static void reveal(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite scroller) {
				control.getDisplay().asyncExec(() -> reveal(control, scroller));
				return;
			}
		}
	}

	/** Later, when the scroll bar knows how far it reaches now. */
	private static void reveal(Control control, ScrolledComposite scroller) {
		if (control.isDisposed()) {
			return;
		}
		int top = control.getDisplay().map(control, scroller.getContent(), 0, 0).y;
		int low = top + control.getSize().y;
		int high = scroller.getClientArea().height;
		int now = scroller.getOrigin().y;
		if (top < now || low - top > high) {
			scroller.setOrigin(0, top);
		} else if (low > now + high) {
			scroller.setOrigin(0, low - high);
		}
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
		if (area.width < NARROW) {
			narrow(children, area, flush);
			return;
		}
		int rest = area.width - LEFT - 2 * Space.TIGHT;
		int right = Math.clamp(rest - CENTRE, LEAST_RIGHT, MOST_RIGHT);
		int centre = Math.max(0, rest - right);
		place(children[0], area.x, LEFT, area, flush);
		place(children[1], area.x + LEFT + Space.TIGHT, centre, area, flush);
		place(children[2], area.x + LEFT + centre + 2 * Space.TIGHT, right, area, flush);
	}

	private static void narrow(Control[] children, Rectangle area, boolean flush) {
		int stages = Math.min(area.height / 2, ((ScrolledComposite) children[0]).getContent().computeSize(SIDE, SWT.DEFAULT, flush).y);
		int below = stages + Space.BETWEEN;
		place(children[0], area.x, SIDE, new Rectangle(area.x, area.y, area.width, stages), flush);
		place(children[2], area.x, SIDE, new Rectangle(area.x, area.y + below, area.width, Math.max(0, area.height - below)), flush);
		place(children[1], area.x + SIDE + Space.TIGHT, Math.max(0, area.width - SIDE - Space.TIGHT), area, flush);
	}

	private static void place(Control child, int x, int width, Rectangle area, boolean flush) {
		ScrolledComposite scroller = (ScrolledComposite) child;
		Point bar = scroller.getVerticalBar().getSize();
		int inner = Math.max(1, width - (scroller.getScrollbarsMode() == SWT.NONE ? bar.x : 0));
		scroller.setMinHeight(scroller.getContent().computeSize(inner, SWT.DEFAULT, flush).y);
		scroller.getVerticalBar().setPageIncrement(Math.max(Space.ROW, area.height - Space.ROW));
		scroller.setBounds(x, area.y, width, area.height);
	}
}
