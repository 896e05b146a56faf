package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One thing beside another, centred on one line. Children that {@link #grow} share the width the others
 * leave; an {@link #gap} composite that grows pushes what follows to the right edge. Invisible children
 * take no place.
 */
public final class Across extends Layout {
	private static final Object GROW = new Object();

	private final int spacing;
	private final int alignment;
	private final Sizes sizes = new Sizes();

	/** Centred, with this many pixels between. */
	public Across(int spacing) {
		this(spacing, SWT.CENTER);
	}

	/** @param alignment {@link SWT#CENTER}, {@link SWT#TOP}, or {@link SWT#FILL} for columns of one height */
	public Across(int spacing, int alignment) {
		this.spacing = spacing;
		this.alignment = alignment;
	}

	/** The child takes its share of the width that is left. */
	public static <C extends Control> C grow(C child) {
		child.setLayoutData(GROW);
		return child;
	}

	/** An empty child that pushes the following ones to the right. */
	public static Composite gap(Composite parent) {
		Composite gap = new Composite(parent, SWT.NONE);
		gap.setLayout(new Rows(0, 0));
		return grow(gap);
	}

	@Override
	protected boolean flushCache(Control child) {
		sizes.forget(child);
		return true;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		sizes.begin(flush);
		int width = 0;
		int height = 0;
		int[] widths = widths(parent, widthHint, flush);
		Control[] children = parent.getChildren();
		for (int i = 0; i < children.length; i++) {
			if (children[i].getVisible()) {
				width += widths[i] + (width == 0 ? 0 : spacing);
				height = Math.max(height, sizes.of(children[i], widths[i], flush).y);
			}
		}
		return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		sizes.begin(flush);
		Rectangle area = parent.getClientArea();
		int[] widths = widths(parent, area.width, flush);
		Control[] children = parent.getChildren();
		int x = area.x;
		for (int i = 0; i < children.length; i++) {
			if (children[i].getVisible()) {
				int height = alignment == SWT.FILL ? area.height
						: Math.min(area.height, sizes.of(children[i], widths[i], flush).y);
				int y = alignment == SWT.CENTER ? (area.height - height) / 2 : 0;
				children[i].setBounds(x, area.y + y, widths[i], height);
				x += widths[i] + spacing;
			}
		}
	}

	/** Growing children begin at nothing when the width is given, at their own wish when it is not. */
	private int[] widths(Composite parent, int total, boolean flush) {
		Control[] children = parent.getChildren();
		int[] widths = new int[children.length];
		int taken = -spacing;
		int growers = 0;
		for (int i = 0; i < children.length; i++) {
			if (children[i].getVisible()) {
				boolean grows = total != SWT.DEFAULT && children[i].getLayoutData() == GROW;
				growers += grows ? 1 : 0;
				widths[i] = grows ? 0 : sizes.of(children[i], SWT.DEFAULT, flush).x;
				taken += widths[i] + spacing;
			}
		}
		for (int i = 0; i < children.length && growers > 0; i++) {
			if (children[i].getVisible() && children[i].getLayoutData() == GROW) {
				widths[i] = Math.max(0, (total - taken) / growers);
			}
		}
		return widths;
	}
}
