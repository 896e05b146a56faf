package org.headroom.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;

/** Closes the workbench; its layout is stored on the way out. */
public final class ExitHandler {

	@Execute
	public void exit(IWorkbench workbench) {
		workbench.close();
	}
}
