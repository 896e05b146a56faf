package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The rows that are on their way: quiet bars where the words will be, and the word for screen readers. */
public final class Loading extends Composite {
	private static final int BARS = 6;
	private static final int HIGH = 10;

	public Loading(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setLayout(new Rows(0, Space.INSIDE));
		Named.name(this, KitWords.words().say("loading"));
		Texts.secondary(this, KitWords.words().say("loading"));
		addListener(SWT.Paint, event -> bars(event.gc));
	}

	private void bars(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Tokens.of(getDisplay()).color(Token.LINE));
		for (int row = 0; row < BARS; row++) {
			int y = area.y + Space.ROW * (row + 1) + Space.INSIDE;
			int width = Math.min(area.width, Space.TEXT_WIDTH) * (9 - row % 3 * 2) / 10;
			gc.fillRoundRectangle(area.x, y, width, HIGH, HIGH / 2, HIGH / 2);
		}
	}
}
