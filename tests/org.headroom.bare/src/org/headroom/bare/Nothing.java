package org.headroom.bare;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** An application that ends at once: what a command is measured against. */
public final class Nothing implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// It has already ended.
	}
}
