package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A raised surface with a hairline around it. Its children stand in {@link Rows}, 16 pixels from its edge. */
public final class Card extends Composite {
	private static final int ROUND = 12;

	public Card(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setLayout(new Rows(Space.BETWEEN, Space.INSIDE));
		Css.as(this, Css.CARD);
		addListener(SWT.Paint, event -> paint(event.gc));
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Tokens tokens = Tokens.of(getDisplay());
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		gc.setBackground(tokens.color(Token.RAISED));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		gc.setForeground(tokens.color(Token.LINE));
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
	}
}
