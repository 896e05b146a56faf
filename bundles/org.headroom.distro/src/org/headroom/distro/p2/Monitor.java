package org.headroom.distro.p2;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.distro.build.Progress;

/** A build's progress as p2 sees it: whether to go on. How far it is, the steps tell by themselves. */
final class Monitor extends NullProgressMonitor {
	private final Progress progress;

	Monitor(Progress progress) {
		this.progress = progress;
	}

	@Override
	public boolean isCanceled() {
		return progress.cancelled();
	}
}
