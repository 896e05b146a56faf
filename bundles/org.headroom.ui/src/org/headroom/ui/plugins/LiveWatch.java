package org.headroom.ui.plugins;

import java.util.concurrent.Executor;
import org.headroom.install.Watch;

/** Carries progress to the display thread, not more often than eyes see, and the wish to stop back. Any thread. */
final class LiveWatch implements Watch {
	private static final long EVERY_NANOS = 50_000_000;

	private final Executor display;
	private final Shown shown;
	private volatile boolean stopped;
	private Step last;
	private long told = System.nanoTime() - EVERY_NANOS;

	/** Shows how far it is; display thread. */
	interface Shown {
		void at(Step step, String what, double share);
	}

	LiveWatch(Executor display, Shown shown) {
		this.display = display;
		this.shown = shown;
	}

	@Override
	public synchronized void at(Step step, String what, double share) {
		long now = System.nanoTime();
		if (step != last || now - told >= EVERY_NANOS) {
			last = step;
			told = now;
			display.execute(() -> shown.at(step, what, share));
		}
	}

	@Override
	public boolean cancelled() {
		return stopped;
	}

	void stop() {
		stopped = true;
	}
}
