package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field for free words that is as high as its words. Enter makes a new line; Tab, Shift+Tab and
 * Ctrl+Enter leave. Display thread.
 */
public final class GrowingText extends Composite {
	private static final int PAD = 7;

	private final Text text;
	private final int leastLines;
	private int height;

	/** @param spoken what a screen reader says for the field, usually the prompt */
	public GrowingText(Composite parent, String id, int leastLines, String spoken) {
		super(parent, SWT.NONE);
		this.leastLines = leastLines;
		setLayout(new FillLayout());
		((FillLayout) getLayout()).marginWidth = PAD + 1;
		((FillLayout) getLayout()).marginHeight = PAD;
		Css.as(this, "field");
		text = Named.name(Named.id(new Text(this, SWT.MULTI | SWT.WRAP), id), spoken);
		text.addListener(SWT.Modify, event -> grow());
		text.addListener(SWT.Traverse, this::leave);
		text.addListener(SWT.KeyDown, this::leaveOnControlEnter);
		text.addListener(SWT.FocusIn, event -> redraw());
		text.addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Resize, event -> grow());
		addListener(SWT.MouseDown, event -> text.setFocus());
		addListener(SWT.Paint, new FieldEdge(this, text::isFocusControl));
	}

	/** The native field, for its words and listeners. */
	public Text text() {
		return text;
	}

	@Override
	public boolean setFocus() {
		return !text.isDisposed() && text.setFocus();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? Space.TEXT_WIDTH : widthHint;
		int inner = Math.max(1, width - 2 * (PAD + 1));
		int words = text.computeSize(inner, SWT.DEFAULT, changed).y;
		int least = leastLines * text.getLineHeight();
		return new Point(width, heightHint == SWT.DEFAULT ? Math.max(words, least) + 2 * PAD : heightHint);
	}

	private void grow() {
		int now = getSize().x == 0 ? 0 : computeSize(getSize().x, SWT.DEFAULT, true).y;
		if (now != height && now > 0) {
			height = now;
			if (now != getSize().y) {
				requestLayout();
				ViewFrame.changedSoon(this);
			}
		}
	}

	private void leave(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private void leaveOnControlEnter(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1) {
			event.doit = false;
			text.traverse(SWT.TRAVERSE_TAB_NEXT);
		}
	}
}
