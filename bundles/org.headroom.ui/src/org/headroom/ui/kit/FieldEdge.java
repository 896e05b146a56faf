package org.headroom.ui.kit;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Paints the edge of a field around a native widget that has none of its own, as GTK paints a single line's. */
final class FieldEdge implements Listener {
	private static final int ROUND = 12;

	private final Composite field;
	private final BooleanSupplier focused;

	FieldEdge(Composite field, BooleanSupplier focused) {
		this.field = field;
		this.focused = focused;
	}

	@Override
	public void handleEvent(Event event) {
		GC gc = event.gc;
		Rectangle area = field.getClientArea();
		Tokens tokens = Tokens.of(field.getDisplay());
		gc.setAntialias(SWT.ON);
		gc.setBackground(field.getParent().getBackground());
		gc.fillRectangle(area);
		gc.setBackground(tokens.color(Token.FIELD));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		gc.setForeground(tokens.color(focused.getAsBoolean() ? Token.ACCENT : Token.OUTLINE));
		gc.setLineWidth(focused.getAsBoolean() ? 2 : 1);
		int inset = focused.getAsBoolean() ? 1 : 0;
		gc.drawRoundRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset, ROUND, ROUND);
	}
}
