package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Labels in the sizes and weights of the type scale. They wrap where the layout gives them less width. */
public final class Texts {
	private Texts() {
	}

	/** 20 pixels, semibold: once, at the top of a view. */
	public static Label title(Composite parent, String text) {
		return styled(parent, text, Css.VIEW_TITLE);
	}

	/** 15 pixels, for a lead sentence without links; with links use {@link Sentence}. */
	public static Label lead(Composite parent, String text) {
		return styled(parent, text, Css.LEAD);
	}

	/** Semibold, over a part of a view or a card. */
	public static Label heading(Composite parent, String text) {
		return styled(parent, text, Css.HEADING);
	}

	public static Label body(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(literal(text));
		return label;
	}

	/** In the quieter colour. */
	public static Label secondary(Composite parent, String text) {
		return styled(parent, text, Css.SECONDARY);
	}

	/** 11 pixels, in the quieter colour. */
	public static Label small(Composite parent, String text) {
		return styled(parent, text, Css.SMALL);
	}

	/** The text as it stands: a label would take {@code &} for the mark of a mnemonic. */
	public static String literal(String text) {
		return text.replace("&", "&&");
	}

	private static Label styled(Composite parent, String text, String style) {
		return Css.as(body(parent, text), style);
	}
}
