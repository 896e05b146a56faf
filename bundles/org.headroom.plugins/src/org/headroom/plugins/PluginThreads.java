package org.headroom.plugins;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.headroom.domain.plugins.Limits;
import org.headroom.domain.plugins.Meter;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Checkpoint;
import org.headroom.method.guard.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches threads that run a plugin's code without anybody waiting for them: those it started, and the display's where something it left there runs. One that is busy
 * without a pause for as long as a call may take, or allocates as much as one may, is given up as a call is. One that goes on all the same is told of.
 * Looks at times and counts ten times a second; at a stack only where those are suspicious.
 */
final class PluginThreads implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(PluginThreads.class);
	/** What the guard calls the threads of its calls, with the bundle behind it. */
	static final String CALL = "headroom-plugin ";
	private static final long EVERY_MILLIS = 100;
	private static final String DISPLAY = "main";
	/** The display has to answer sooner. */
	private static final int DISPLAY_SHARE = 4;

	private final PluginGuard guard;
	private final WovenClasses woven;
	private final Limits limits;
	private final Meter meter;
	private final ThreadTimes times = new ThreadTimes();
	private final ScheduledExecutorService looking;
	private Map<Thread, Busy> known = new HashMap<>();

	PluginThreads(PluginGuard guard, WovenClasses woven, Limits limits, Meter meter) {
		this.guard = guard;
		this.woven = woven;
		this.limits = limits;
		this.meter = meter;
		this.looking = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("headroom-plugin-threads").factory());
		looking.scheduleWithFixedDelay(this::lookOn, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void lookOn() {
		try {
			look();
		} catch (RuntimeException e) {
			// Whoever is told may fail; the next look comes all the same.
			LOG.warn("threads of plugins could not be watched", e);
		}
	}

	private void look() {
		Map<Thread, Busy> still = new HashMap<>();
		for (Thread thread : times.all()) {
			if (thread != Thread.currentThread()) {
				Busy before = known.get(thread);
				Busy now = before == null ? Busy.since(times.cpu(thread), meter.allocated(thread)) : before.look(times.cpu(thread), meter.allocated(thread), waits(thread));
				still.put(thread, judged(thread, now));
			}
		}
		known.entrySet().stream().filter(each -> each.getValue().givenUp() && !still.containsKey(each.getKey())).forEach(each -> Checkpoint.release(each.getKey()));
		known = still;
	}

	private static boolean waits(Thread thread) {
		return thread.getState() != Thread.State.RUNNABLE;
	}

	private Busy judged(Thread thread, Busy busy) {
		if (busy.givenUp()) {
			return afterwards(thread, busy);
		}
		long most = thread.getName().equals(DISPLAY) ? limits.time().toNanos() / DISPLAY_SHARE : limits.time().toNanos();
		boolean tooMuch = busy.bytes() > limits.bytes();
		if (busy.nanos() < most && !tooMuch) {
			return busy;
		}
		if (thread.getName().startsWith(CALL)) {
			return busy.nanos() < 2 * most ? busy : goesOn(thread.getName().substring(CALL.length()), busy);
		}
		StackTraceElement[] stack = thread.getStackTrace();
		Optional<String> culprit = WovenClasses.guarded(stack) ? Optional.empty() : woven.culprit(stack);
		return culprit.map(bundle -> giveUp(thread, bundle, tooMuch, busy)).orElseGet(busy::again);
	}

	private Busy giveUp(Thread thread, String bundle, boolean tooMuch, Busy busy) {
		Checkpoint.giveUp(thread);
		thread.interrupt();
		guard.failed(new CallSite(bundle, "own thread"), tooMuch ? Trouble.Kind.TOO_MUCH_MEMORY : Trouble.Kind.RAN_ON, "");
		return busy.again().given();
	}

	/** A thread of a pool is free again once it has left the plugin's code. */
	private Busy afterwards(Thread thread, Busy busy) {
		StackTraceElement[] stack = thread.getStackTrace();
		Optional<String> culprit = woven.culprit(stack);
		if (culprit.isEmpty()) {
			Checkpoint.release(thread);
			return Busy.since(times.cpu(thread), meter.allocated(thread));
		}
		return busy.nanos() < limits.time().toNanos() ? busy : goesOn(culprit.orElseThrow(), busy);
	}

	private Busy goesOn(String bundle, Busy busy) {
		if (!busy.told()) {
			guard.failed(new CallSite(bundle, "given up"), Trouble.Kind.GOES_ON, "");
		}
		return busy.toldOf();
	}

	@Override
	public void close() {
		looking.shutdownNow();
	}
}
