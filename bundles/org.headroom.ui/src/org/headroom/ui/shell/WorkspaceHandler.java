package org.headroom.ui.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.headroom.ui.desk.Navigation;

/** Stands where the handler will be. */
public final class WorkspaceHandler {

	@Execute
	public void run(Navigation navigation) {
		navigation.show(Navigation.PREFERENCES);
	}
}
