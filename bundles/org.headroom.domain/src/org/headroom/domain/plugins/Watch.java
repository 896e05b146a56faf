package org.headroom.domain.plugins;

import java.time.Duration;
import java.util.Optional;
import org.headroom.method.guard.Checkpoint;
import org.headroom.method.guard.Trouble;

/** Watches one thread in one call, and gives the call up when it takes too much. */
final class Watch {
	private final Thread thread;
	private final Meter meter;
	private final long bytesBefore;
	private final long mostBytes;
	private final long deadline;
	private Trouble.Kind givenUp;
	private boolean over;

	Watch(Thread thread, Meter meter, Duration limit, long mostBytes) {
		this.thread = thread;
		this.meter = meter;
		this.bytesBefore = meter.allocated(thread);
		this.mostBytes = mostBytes;
		this.deadline = System.nanoTime() + limit.toNanos();
	}

	/** Looks once; true while the call may go on. */
	synchronized boolean look() {
		if (over || givenUp != null) {
			return false;
		}
		if (System.nanoTime() - deadline > 0) {
			giveUp(Trouble.Kind.TOO_SLOW);
		} else if (meter.allocated(thread) - bytesBefore > mostBytes) {
			giveUp(Trouble.Kind.TOO_MUCH_MEMORY);
		}
		return givenUp == null;
	}

	/** Nobody waits for it any longer. */
	synchronized void abandon() {
		if (!over && givenUp == null) {
			giveUp(Trouble.Kind.TOO_SLOW);
		}
	}

	private void giveUp(Trouble.Kind why) {
		givenUp = why;
		Checkpoint.giveUp(thread);
		thread.interrupt();
	}

	/** The call is over; called on its thread, which is free of it afterwards. */
	synchronized void end() {
		over = true;
		if (givenUp != null) {
			Checkpoint.release(thread);
			Thread.interrupted();
		}
	}

	/** Why it was given up, if it was. */
	synchronized Optional<Trouble.Kind> givenUp() {
		return Optional.ofNullable(givenUp);
	}
}
