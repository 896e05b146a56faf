package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One thing under another, each as wide as the view and as high as its words need at that width. A child
 * says how it wants to be placed by its layout data: {@link #text}, {@link #natural}, {@link #fill} or
 * nothing. Invisible children take no place.
 */
public final class Rows extends Layout {
	private final int margin;
	private final int spacing;
	private final Sizes sizes = new Sizes();

	/** How one child is placed. */
	private enum Place {
		WIDE, TEXT, NATURAL, FILL
	}

	public Rows(int margin, int spacing) {
		this.margin = margin;
		this.spacing = spacing;
	}

	/** No margin, 16 pixels between. */
	public Rows() {
		this(0, Space.BETWEEN);
	}

	/** At most {@link Space#TEXT_WIDTH} wide. */
	public static <C extends Control> C text(C child) {
		child.setLayoutData(Place.TEXT);
		return child;
	}

	/** As wide as it wants to be, at the left. */
	public static <C extends Control> C natural(C child) {
		child.setLayoutData(Place.NATURAL);
		return child;
	}

	/** Takes the height that the others leave. */
	public static <C extends Control> C fill(C child) {
		child.setLayoutData(Place.FILL);
		return child;
	}

	@Override
	protected boolean flushCache(Control child) {
		sizes.forget(child);
		return true;
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		sizes.begin(flush);
		return wanted(parent, widthHint, heightHint, flush);
	}

	private Point wanted(Composite parent, int widthHint, int heightHint, boolean flush) {
		int inner = widthHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(0, widthHint - 2 * margin);
		int width = 0;
		int height = 0;
		for (Control child : parent.getChildren()) {
			if (child.getVisible()) {
				Point size = size(child, inner, flush);
				width = Math.max(width, size.x);
				height += size.y + (height == 0 ? 0 : spacing);
			}
		}
		return new Point(widthHint == SWT.DEFAULT ? width + 2 * margin : widthHint,
				heightHint == SWT.DEFAULT ? height + 2 * margin : heightHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		sizes.begin(flush);
		Rectangle area = parent.getClientArea();
		int inner = Math.max(0, area.width - 2 * margin);
		int spare = area.height - wanted(parent, area.width, SWT.DEFAULT, flush).y;
		int fillers = fillers(parent);
		int y = area.y + margin;
		for (Control child : parent.getChildren()) {
			if (child.getVisible()) {
				Point size = size(child, inner, flush);
				int height = place(child) == Place.FILL ? Math.max(0, size.y + spare / fillers) : size.y;
				child.setBounds(area.x + margin, y, size.x, height);
				y += height + spacing;
			}
		}
	}

	private static int fillers(Composite parent) {
		int fillers = 0;
		for (Control child : parent.getChildren()) {
			fillers += child.getVisible() && place(child) == Place.FILL ? 1 : 0;
		}
		return fillers;
	}

	private static Place place(Control child) {
		return child.getLayoutData() instanceof Place place ? place : Place.WIDE;
	}

	private Point size(Control child, int inner, boolean flush) {
		Place place = place(child);
		if (inner == SWT.DEFAULT) {
			Point wanted = sizes.of(child, SWT.DEFAULT, flush);
			return place == Place.TEXT && wanted.x > Space.TEXT_WIDTH ? sizes.of(child, Space.TEXT_WIDTH, flush)
					: wanted;
		}
		int width = switch (place) {
		case WIDE, FILL -> inner;
		case TEXT -> Math.min(inner, Space.TEXT_WIDTH);
		case NATURAL -> Math.min(inner, sizes.of(child, SWT.DEFAULT, flush).x);
		};
		return new Point(width, sizes.of(child, width, flush).y);
	}
}
