package org.headroom.app;

import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;

/** What happens around the workbench's start; named by the product property lifeCycleURI. */
public final class LifeCycle {

	@PostContextCreate
	public void begin() {
		// the model's version is compared here
	}
}
