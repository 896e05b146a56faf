package org.headroom.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/**
 * Knocks at the display thread all the time and remembers how long it let somebody wait, and what it was doing. Beside the time on the
 * clock it tells the processor time the thread took: on a busy machine only that is the thread's own. What the driver does there itself
 * (it reads pictures) is left out.
 */
final class Stalls implements Runnable {
	private static final Duration KNOCK_EVERY = Duration.ofMillis(20);
	private static final Duration LOOK_EVERY = Duration.ofMillis(8);
	private static final Duration TOO_LONG = Duration.ofMillis(100);

	private final Display display;
	private final Thread displays;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private volatile long longestMillis;
	private volatile long longestWork;
	private volatile int count;
	private volatile boolean reported;

	private Stalls(Display display) {
		this.display = display;
		this.displays = display.getThread();
	}

	static Stalls watch(Display display) {
		Stalls stalls = new Stalls(display);
		Thread.ofPlatform().daemon().name("driver-stalls").start(stalls);
		return stalls;
	}

	@Override
	public void run() {
		while (!reported && !display.isDisposed()) {
			try {
				knock();
			} catch (InterruptedException ended) {
				Thread.currentThread().interrupt();
				return;
			}
			LockSupport.parkNanos(KNOCK_EVERY.toNanos());
		}
	}

	private void knock() throws InterruptedException {
		CountDownLatch answered = new CountDownLatch(1);
		List<StackTraceElement[]> seen = new ArrayList<>();
		long start = System.nanoTime();
		long worked = work();
		if (!display.isDisposed()) {
			display.asyncExec(answered::countDown);
		}
		while (!display.isDisposed() && !answered.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
			seen.add(displays.getStackTrace());
		}
		long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
		if (millis > TOO_LONG.toMillis() && seen.stream().noneMatch(Stalls::ownDoing)) {
			stalled(millis, Duration.ofNanos(work() - worked).toMillis(), seen);
		}
	}

	private long work() {
		return threads.getThreadCpuTime(displays.threadId());
	}

	private static boolean ownDoing(StackTraceElement[] stack) {
		return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith("org.headroom.driver.Picture"));
	}

	private void stalled(long millis, long work, List<StackTraceElement[]> seen) {
		longestMillis = Math.max(longestMillis, millis);
		longestWork = Math.max(longestWork, work);
		count++;
		System.out.println("stall " + millis + " ms, of which " + work + " ms work\n" + new Stacks(seen).most());
	}

	void report() {
		reported = true;
		System.out.println("stalls over " + TOO_LONG.toMillis() + " ms: " + count + ", longest " + longestMillis + " ms, most work " + longestWork + " ms");
	}
}
