package org.headroom.ui.shell;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to the view that was shown before this one. */
public final class BackHandler {

	@CanExecute
	public boolean hasBefore(OpenViews views) {
		return views.before().isPresent();
	}

	@Execute
	public void back(OpenViews views) {
		views.before().ifPresent(views::show);
	}
}
