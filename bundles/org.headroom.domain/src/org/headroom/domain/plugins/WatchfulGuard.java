package org.headroom.domain.plugins;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.headroom.method.guard.Nonsense;
import org.headroom.method.guard.Trouble;

/**
 * Makes each call on a thread of its own and watches time and memory. What overruns is interrupted and ended at its next
 * {@link org.headroom.method.guard.Checkpoint}; a thread stuck where neither helps is left behind as a daemon. Any thread.
 */
public final class WatchfulGuard implements PluginGuard {
	private static final long LOOK_EVERY_MILLIS = 25;
	private static final long LOOK_HERE_EVERY_MILLIS = 100;

	private final Limits limits;
	private final Meter meter;
	private final Ledger ledger;
	private final ScheduledExecutorService watchdog = watchdog();

	public WatchfulGuard(Limits limits, Meter meter, Culprits culprits, Clock clock) {
		this.limits = limits;
		this.meter = meter;
		this.ledger = new Ledger(culprits, limits.failures(), clock);
	}

	private static ScheduledExecutorService watchdog() {
		ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("headroom-plugin-watch").factory());
		executor.setKeepAliveTime(10, TimeUnit.SECONDS);
		executor.allowCoreThreadTimeOut(true);
		executor.setRemoveOnCancelPolicy(true);
		return executor;
	}

	@Override
	public <T> Called<T> call(CallSite site, Callable<T> call) {
		if (ledger.isOff(site.bundle())) {
			return new Called.Off<>(site.bundle());
		}
		Watched<T> watched = new Watched<>(call);
		Thread thread = Thread.ofPlatform().daemon().name("headroom-plugin " + site.bundle()).unstarted(watched);
		Watch watch = new Watch(thread, meter, limits.time(), limits.bytes());
		watched.by(watch);
		thread.start();
		return outcome(site, watched, watch);
	}

	private <T> Called<T> outcome(CallSite site, FutureTask<T> task, Watch watch) {
		do {
			try {
				return settled(site, task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
			} catch (TimeoutException notYet) {
				// looked at below
			} catch (ExecutionException e) {
				return failed(site, e.getCause(), watch);
			} catch (InterruptedException e) {
				watch.abandon();
				Thread.currentThread().interrupt();
				throw new CancellationException("interrupted while a plugin was called");
			}
		} while (watch.look());
		return new Called.Failed<>(ledger.failed(site, watch.givenUp().orElse(Trouble.Kind.TOO_SLOW), ""));
	}

	@Override
	public <T> Called<T> here(CallSite site, Duration limit, Callable<T> call) {
		if (ledger.isOff(site.bundle())) {
			return new Called.Off<>(site.bundle());
		}
		Watched<T> watched = new Watched<>(call);
		Watch watch = new Watch(Thread.currentThread(), meter, limit, limits.bytes());
		watched.by(watch);
		ScheduledFuture<?> looking = watchdog.scheduleWithFixedDelay(watch::look, LOOK_HERE_EVERY_MILLIS, LOOK_HERE_EVERY_MILLIS, TimeUnit.MILLISECONDS);
		watched.run();
		looking.cancel(false);
		return watch.givenUp().<Called<T>>map(why -> new Called.Failed<>(ledger.failed(site, why, ""))).orElseGet(() -> done(site, watched, watch));
	}

	private <T> Called<T> done(CallSite site, FutureTask<T> task, Watch watch) {
		try {
			return settled(site, task.get());
		} catch (ExecutionException e) {
			return failed(site, e.getCause(), watch);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted while a plugin was called");
		}
	}

	private <T> Called<T> settled(CallSite site, T value) {
		if (value == null) {
			return new Called.Failed<>(ledger.failed(site, Trouble.Kind.NONSENSE, "null"));
		}
		ledger.worked(site);
		return new Called.Gave<>(value);
	}

	private <T> Called<T> failed(CallSite site, Throwable thrown, Watch watch) {
		RuntimeException own = OwnFault.in(thrown);
		if (own != null) {
			throw own;
		}
		Optional<Trouble.Kind> givenUp = watch.givenUp();
		if (givenUp.isPresent()) {
			return new Called.Failed<>(ledger.failed(site, givenUp.get(), ""));
		}
		return new Called.Failed<>(switch (thrown) {
			case Nonsense nonsense -> ledger.failed(site, Trouble.Kind.NONSENSE, nonsense.getMessage());
			case DidNotStart stopped -> ledger.failed(site, Trouble.Kind.NOT_STARTED, stopped.getMessage());
			case OutOfMemoryError full -> ledger.failed(site, Trouble.Kind.TOO_MUCH_MEMORY, "");
			default -> ledger.failed(site, Trouble.Kind.THREW, thrown.getClass().getName());
		});
	}

	@Override
	public List<Culprit> culprits() {
		return ledger.culprits();
	}

	@Override
	public void failed(CallSite site, Trouble.Kind kind, String detail) {
		ledger.failed(site, kind, detail);
	}

	/** Whose code is in a stack is not known here. */
	@Override
	public boolean threw(Throwable thrown) {
		return false;
	}

	@Override
	public void switchOff(String bundle) {
		ledger.switched(bundle, true);
	}

	@Override
	public void switchOn(String bundle) {
		ledger.switched(bundle, false);
	}

	@Override
	public Runnable listen(Consumer<Trouble> listener) {
		return ledger.listen(listener);
	}

	/** A call that takes leave of its watch on its own thread. */
	private static final class Watched<T> extends FutureTask<T> {
		private Watch watch;

		Watched(Callable<T> call) {
			super(call);
		}

		void by(Watch itsWatch) {
			watch = itsWatch;
		}

		@Override
		public void run() {
			try {
				super.run();
			} finally {
				watch.end();
			}
		}
	}
}
