package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** A column that scrolls by itself inside a view that does not. Its page measures anew at every layout. Display thread. */
public final class ScrollPane extends ScrolledComposite {
	private static final int ROOM_FOR_FOCUS = 2;

	private final Composite page;

	public ScrollPane(Composite parent, String id, int spacing) {
		super(parent, SWT.V_SCROLL);
		Named.id(this, id);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		page = new Composite(this, SWT.NONE);
		page.setLayout(new Growing(new Rows(ROOM_FOR_FOCUS, spacing)));
		setContent(page);
		addListener(SWT.Resize, event -> page.requestLayout());
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

	/** Tells the scroller how high the rows want to be, whenever that changed. */
	private final class Growing extends Layout {
		private final Rows rows;

		Growing(Rows rows) {
			this.rows = rows;
		}

		@Override
		protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
			return rows.computeSize(parent, widthHint, heightHint, flush);
		}

		@Override
		protected void layout(Composite parent, boolean flush) {
			int wanted = rows.computeSize(parent, Math.max(1, ScrollPane.this.getClientArea().width), SWT.DEFAULT, flush).y;
			if (wanted != getMinHeight()) {
				setMinHeight(wanted);
			}
			rows.layout(parent, flush);
		}
	}
}
