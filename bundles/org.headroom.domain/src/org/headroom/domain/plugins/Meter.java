package org.headroom.domain.plugins;

/** Tells how many bytes a thread has allocated in its life. Any thread. */
@FunctionalInterface
public interface Meter {
	/** Where the machine can't tell: memory is not watched. */
	Meter NONE = thread -> 0;

	/** 0 when the thread has ended or the machine can't tell. */
	long allocated(Thread thread);
}
