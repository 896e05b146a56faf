package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line under a field that says what would be right; it takes no place while all is. Display thread. */
public final class FieldNote extends Composite {
	private final Label words;

	/** @param style {@link Css#CRITICAL} for what keeps the field from being saved, {@link Css#SECONDARY} for advice */
	public FieldNote(Composite parent, String id, String style) {
		super(parent, SWT.NONE);
		setLayout(new Across(Space.TIGHT, SWT.TOP));
		boolean keeps = style.equals(Css.CRITICAL);
		(keeps ? Icon.ERROR : Icon.INFO).on(new Label(this, SWT.NONE), Icon.SMALL, keeps ? Token.CRITICAL : Token.TEXT_SECONDARY);
		words = Across.grow(Named.id(Css.as(Texts.body(this, ""), style), id));
		setVisible(false);
	}

	/** Shows the sentence; an empty one hides the line. */
	public void show(String sentence) {
		words.setText(Texts.literal(sentence));
		setVisible(!sentence.isEmpty());
		words.requestLayout();
		requestLayout();
	}
}
