package org.headroom.plugins.trial;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Does not start. */
public final class Refuses implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		throw new UnsupportedOperationException("not here");
	}

	@Override
	public void stop(BundleContext context) {
		// never started
	}
}
