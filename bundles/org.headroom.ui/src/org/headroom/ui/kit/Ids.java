package org.headroom.ui.kit;

/** How a control is known to whoever drives the window from outside: tests, the tour, assistive tools. */
public final class Ids {
	/** Key of the control's data that holds its id, a dotted name such as {@code team.filter}. */
	public static final String KEY = "org.headroom.id";

	private Ids() {
	}
}
