package org.headroom.ui.shell;

import org.eclipse.e4.core.di.annotations.Execute;

/** Shows the previous open view, in the order of the navigation bar. */
public final class PreviousViewHandler {

	@Execute
	public void show(OpenViews views) {
		views.beside(-1).ifPresent(views::show);
	}
}
