package org.headroom.install.p2;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.install.Watch;

/** A watch as p2 sees it: whether to go on. How far it is, the steps tell by themselves. */
final class WatchMonitor extends NullProgressMonitor {
	private final Watch watch;

	WatchMonitor(Watch watch) {
		this.watch = watch;
	}

	@Override
	public boolean isCanceled() {
		return watch.cancelled();
	}
}
