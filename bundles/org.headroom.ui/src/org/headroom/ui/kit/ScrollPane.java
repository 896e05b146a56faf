package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A column that scrolls by itself inside a view that does not. Its page measures anew at every layout. Display thread. */
public final class ScrollPane extends ScrolledComposite {
	private static final int ROOM_FOR_FOCUS = 2;
	private static final int ROOM_FOR_BAR = 10;

	private final Composite page;

	public ScrollPane(Composite parent, String id, int spacing) {
		super(parent, SWT.V_SCROLL);
		Named.id(this, id);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		Composite holder = new Composite(this, SWT.NONE);
		holder.setLayout(new Growing());
		page = new Composite(holder, SWT.NONE);
		page.setLayout(new Rows(ROOM_FOR_FOCUS, spacing));
		setContent(holder);
		addListener(SWT.Resize, event -> holder.requestLayout());
	}

	/** Where its rows go. */
	public Composite page() {
		return page;
	}

	/** Shows the top. */
	public void up() {
		setOrigin(0, 0);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? Space.TEXT_WIDTH / 2 : widthHint, heightHint == SWT.DEFAULT ? 0 : heightHint);
	}

	/** Leaves room for the bar at the right, and tells the scroller how high the rows want to be whenever that changed. */
	private final class Growing extends Layout {
		@Override
		protected boolean flushCache(Control child) {
			return true;
		}

		@Override
		protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
			return page.computeSize(widthHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(1, widthHint - ROOM_FOR_BAR), heightHint, flush);
		}

		@Override
		protected void layout(Composite parent, boolean flush) {
			int width = Math.max(1, ScrollPane.this.getClientArea().width - ROOM_FOR_BAR);
			int wanted = page.computeSize(width, SWT.DEFAULT, flush).y;
			if (wanted != getMinHeight()) {
				setMinHeight(wanted);
			}
			page.setBounds(0, 0, width, Math.max(wanted, parent.getClientArea().height));
		}
	}
}
