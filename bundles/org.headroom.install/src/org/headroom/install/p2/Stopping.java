package org.headroom.install.p2;

import org.headroom.install.Outcome;
import org.headroom.install.Watch;

/** Where a change can be left. */
final class Stopping {

	private Stopping() {
	}

	static void check(Watch watch) throws Halt {
		if (watch.cancelled()) {
			throw Halt.with(new Outcome.Cancelled());
		}
	}
}
