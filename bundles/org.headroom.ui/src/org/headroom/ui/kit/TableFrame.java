package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The hairline around a table, and how high the table wants to be. */
final class TableFrame extends Composite {
	private final Composite inner;
	private Table table;
	private int least = 3;
	private int most = 12;

	TableFrame(Composite parent) {
		super(parent, SWT.NONE);
		FillLayout edge = new FillLayout();
		edge.marginWidth = 1;
		edge.marginHeight = 1;
		setLayout(edge);
		Css.as(this, Css.LINE);
		inner = new Composite(this, SWT.NONE);
	}

	Composite inner() {
		return inner;
	}

	void watch(Table table) {
		this.table = table;
	}

	void rows(int least, int most) {
		this.least = least;
		this.most = most;
	}

	/** The number of rows changed; the place they need may have. */
	void changed() {
		requestLayout();
		ViewFrame.changedSoon(this);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int rows = Math.clamp(table.getItemCount(), least, most);
		int height = table.getHeaderHeight() + rows * GtkStyle.rowHeight(table) + 2;
		return new Point(widthHint == SWT.DEFAULT ? Space.TEXT_WIDTH : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
	}
}
