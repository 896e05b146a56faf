package org.headroom.ui.kit;

import org.eclipse.swt.widgets.Composite;

/** What a view will show once there is something, and the one action that fills it. */
public final class EmptyState extends Notice {

	/**
	 * @param what what this view will show, as a sentence
	 * @param hint how it gets there, or an empty string
	 */
	public EmptyState(Composite parent, Icon icon, String what, String hint) {
		super(parent, icon, Token.TEXT_SECONDARY, what, hint);
	}

	public EmptyState action(String id, String text, Runnable run) {
		add(id, text, run);
		return this;
	}
}
