package org.headroom.plugins;

/**
 * How long a thread has been busy without a pause.
 *
 * @param at       when it was looked at last, in nanoseconds
 * @param cpu      what it had used then, in nanoseconds
 * @param nanos    how long it has been busy
 * @param begun    what it had allocated before that
 * @param bytes    what it has allocated since
 * @param givenUp  whether it was given up
 * @param told     whether it was told of that it goes on
 */
record Busy(long at, long cpu, long nanos, long begun, long bytes, boolean givenUp, boolean told) {
	private static final long QUIET_BYTES = 1 << 20;
	private static final long HALF = 2;
	private static final long LITTLE = 20;

	static Busy since(long cpu, long allocated) {
		return new Busy(System.nanoTime(), cpu, 0, allocated, 0, false, false);
	}

	/** @param waits whether it waits just now */
	Busy look(long cpuNow, long allocated, boolean waits) {
		return look(System.nanoTime(), cpuNow, allocated, waits);
	}

	/**
	 * A thread that used less than half of the time, does not use more now, and allocated next to nothing has paused; so has one that used hardly any. One that
	 * fills the heap waits for the collector most of the time, and one that never pauses gets little of a processor where many want it.
	 */
	Busy look(long now, long cpuNow, long allocated, boolean waits) {
		long share = waits ? HALF : LITTLE;
		boolean paused = share * (cpuNow - cpu) < now - at && allocated - begun - bytes < QUIET_BYTES;
		return paused ? new Busy(now, cpuNow, 0, allocated, 0, givenUp, told) : new Busy(now, cpuNow, nanos + now - at, begun, allocated - begun, givenUp, told);
	}

	/** From now on. */
	Busy again() {
		return new Busy(at, cpu, 0, begun + bytes, 0, givenUp, told);
	}

	Busy given() {
		return new Busy(at, cpu, nanos, begun, bytes, true, told);
	}

	Busy toldOf() {
		return new Busy(at, cpu, nanos, begun, bytes, givenUp, true);
	}
}
