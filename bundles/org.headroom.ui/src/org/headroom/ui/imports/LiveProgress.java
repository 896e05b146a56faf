package org.headroom.ui.imports;

import java.util.concurrent.Executor;
import org.headroom.exchange.imports.Progress;

/** Carries progress to the display thread, not more often than eyes see, and the wish to stop back. Any thread. */
final class LiveProgress implements Progress {
	private static final long EVERY_NANOS = 50_000_000;

	private final Executor display;
	private final Shown shown;
	private volatile boolean stopped;
	private long last = System.nanoTime() - EVERY_NANOS;

	/** Shows how far it is; display thread. */
	interface Shown {
		void at(long done, long total, long rows);
	}

	LiveProgress(Executor display, Shown shown) {
		this.display = display;
		this.shown = shown;
	}

	@Override
	public void at(long done, long total, long rows) {
		long now = System.nanoTime();
		if (now - last >= EVERY_NANOS && !stopped) {
			last = now;
			display.execute(() -> shown.at(done, total, rows));
		}
	}

	@Override
	public boolean cancelled() {
		return stopped;
	}

	/** Nothing of the import stays. */
	void stop() {
		stopped = true;
	}
}
