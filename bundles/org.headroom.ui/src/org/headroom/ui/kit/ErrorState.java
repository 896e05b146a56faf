package org.headroom.ui.kit;

import org.eclipse.swt.widgets.Composite;

/** What failed and what to do about it, where the rows would be. */
public final class ErrorState extends Notice {

	/**
	 * @param what what failed, in the reader's words
	 * @param remedy what they can do
	 */
	public ErrorState(Composite parent, String what, String remedy) {
		super(parent, Icon.WARNING, Token.CRITICAL, what, remedy);
	}

	public ErrorState action(String id, String text, Runnable run) {
		add(id, text, run);
		return this;
	}
}
