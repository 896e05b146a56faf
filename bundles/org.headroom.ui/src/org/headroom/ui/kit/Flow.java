package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One thing beside another at its own width, going on in the next line where the width is used up, so that nothing
 * is cut in a narrow place. Invisible children take no place.
 */
public final class Flow extends Layout {
	private final int spacing;
	private final boolean lastApart;

	/** @param spacing pixels between, across and down */
	public Flow(int spacing) {
		this(spacing, false);
	}

	private Flow(int spacing, boolean lastApart) {
		this.spacing = spacing;
		this.lastApart = lastApart;
	}

	/** The last child lies at the right edge of its line. */
	public static Flow lastApart(int spacing) {
		return new Flow(spacing, true);
	}

	/** Nothing is kept here, so there is nothing to forget. */
	@Override
	protected boolean flushCache(Control child) {
		return true;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		int most = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint;
		Rectangle used = flow(parent, new Rectangle(0, 0, most, 0), flush, false);
		return new Point(widthHint == SWT.DEFAULT ? used.width : widthHint, heightHint == SWT.DEFAULT ? used.height : heightHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		flow(parent, parent.getClientArea(), flush, true);
	}

	/** The place that is used of an area. */
	private Rectangle flow(Composite parent, Rectangle area, boolean flush, boolean place) {
		int x = 0;
		int y = 0;
		int line = 0;
		int width = 0;
		Control[] children = parent.getChildren();
		for (Control child : children) {
			if (!child.getVisible()) {
				continue;
			}
			Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
			if (x > 0 && x + size.x > area.width) {
				x = 0;
				y += line + spacing;
				line = 0;
			}
			if (place) {
				boolean right = lastApart && child == children[children.length - 1];
				child.setBounds(area.x + (right ? Math.max(x, area.width - size.x) : x), area.y + y, Math.min(size.x, area.width), size.y);
			}
			x += size.x + spacing;
			width = Math.max(width, x - spacing);
			line = Math.max(line, size.y);
		}
		return new Rectangle(area.x, area.y, width, y + line);
	}
}
