package org.headroom.cli.brands;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.headroom.distro.build.Progress;

/** Tells what a build is at, and ends it when somebody ends the process, as with Ctrl+C: what it had begun is cleared away before that. */
final class Stoppable implements Progress, AutoCloseable {
	private static final long PATIENCE_SECONDS = 20;

	private final BiConsumer<Step, String> telling;
	private final CountDownLatch over = new CountDownLatch(1);
	private final Thread ending = new Thread(this::end, "ending a build");
	private volatile boolean stopped;

	Stoppable(BiConsumer<Step, String> telling) {
		this.telling = telling;
		Runtime.getRuntime().addShutdownHook(ending);
	}

	@Override
	public void at(Step step, String what) {
		telling.accept(step, what);
	}

	@Override
	public boolean cancelled() {
		return stopped;
	}

	private void end() {
		stopped = true;
		try {
			over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException atOnce) {
			Thread.currentThread().interrupt();
		}
	}

	/** The build is over, however it ended. */
	@Override
	public void close() {
		over.countDown();
		if (!stopped) {
			Runtime.getRuntime().removeShutdownHook(ending);
		}
	}
}
