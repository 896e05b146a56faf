package org.headroom.driver;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/** Knocks at the display thread all the time and remembers how long it let somebody wait, and what it was doing. */
final class Stalls implements Runnable {
	private static final Duration KNOCK_EVERY = Duration.ofMillis(20);
	private static final Duration TOO_LONG = Duration.ofMillis(100);
	private static final int FRAMES = 14;

	private final Display display;
	private volatile long longestMillis;
	private volatile int count;
	private volatile boolean reported;

	private Stalls(Display display) {
		this.display = display;
	}

	static Stalls watch(Display display) {
		Stalls stalls = new Stalls(display);
		Thread.ofPlatform().daemon().name("driver-stalls").start(stalls);
		return stalls;
	}

	@Override
	public void run() {
		while (!reported && !display.isDisposed()) {
			knock();
			LockSupport.parkNanos(KNOCK_EVERY.toNanos());
		}
	}

	private void knock() {
		CountDownLatch answered = new CountDownLatch(1);
		long start = System.nanoTime();
		display.asyncExec(answered::countDown);
		try {
			if (!answered.await(TOO_LONG.toMillis(), TimeUnit.MILLISECONDS)) {
				stalled(answered, start);
			}
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private void stalled(CountDownLatch answered, long start) throws InterruptedException {
		String doing = Arrays.stream(display.getThread().getStackTrace()).limit(FRAMES).map(frame -> "    at " + frame).collect(Collectors.joining("\n"));
		answered.await();
		long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
		longestMillis = Math.max(longestMillis, millis);
		count++;
		System.out.println("stall " + millis + " ms\n" + doing);
	}

	void report() {
		reported = true;
		System.out.println("stalls over " + TOO_LONG.toMillis() + " ms: " + count + ", longest " + longestMillis + " ms");
	}
}
