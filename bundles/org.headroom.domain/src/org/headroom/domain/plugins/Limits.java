package org.headroom.domain.plugins;

import java.time.Duration;

/**
 * What one call into a plugin may take.
 *
 * @param time until it is given up
 * @param bytes that its thread may allocate
 * @param failures in a row of one point that switch its bundle off
 */
public record Limits(Duration time, long bytes, int failures) {
	private static final long MOST_BYTES = 512L << 20;
	private static final int SHARE_OF_HEAP = 4;

	/** Ten seconds, and 512 MB or a quarter of the heap where that is smaller: a call that keeps all it makes must not take the workbench along. */
	public static Limits usual() {
		return new Limits(Duration.ofSeconds(10), Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP), 3);
	}
}
