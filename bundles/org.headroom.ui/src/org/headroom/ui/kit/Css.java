package org.headroom.ui.kit;

import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.widgets.Control;

/** The style classes of the stylesheets, and the way to give one to a control. Display thread. */
public final class Css {
	public static final String VIEW_TITLE = "view-title";
	public static final String LEAD = "lead";
	public static final String HEADING = "heading";
	public static final String SECONDARY = "secondary";
	public static final String SMALL = "small";
	public static final String GOOD = "good";
	public static final String CAUTION = "caution";
	public static final String CRITICAL = "critical";
	public static final String CARD = "card";
	public static final String LINE = "line";
	public static final String STATUS_LINE = "status-line";

	private Css() {
	}

	/**
	 * Gives the control its class and styles it at once, so that a layout that follows already measures
	 * the right font.
	 *
	 * @param classes one class, or several divided by blanks
	 */
	public static <C extends Control> C as(C control, String classes) {
		WidgetElement.setCSSClass(control, classes);
		CSSEngine engine = WidgetElement.getEngine(control.getDisplay());
		if (engine != null) {
			engine.applyStyles(control, false);
		}
		return control;
	}
}
