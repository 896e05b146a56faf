package org.headroom.method.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Woven into the classes of plugins, at the begin of each method and before each jump back: the one way to end code of somebody
 * else that never returns. Static because woven code has nothing in hand.
 */
public final class Checkpoint {
	private static final Set<Thread> GIVEN_UP = ConcurrentHashMap.newKeySet();
	private static volatile boolean any;

	private Checkpoint() {
	}

	/** Called by woven code, millions of times: costs a read while no call is given up. */
	public static void pass() {
		if (any && GIVEN_UP.contains(Thread.currentThread())) {
			throw new CallGivenUp();
		}
	}

	/** Ends the call that this thread is in. Called by the guard. */
	public static synchronized void giveUp(Thread thread) {
		GIVEN_UP.removeIf(each -> !each.isAlive());
		GIVEN_UP.add(thread);
		any = true;
	}

	/** The call that this thread was in is over. Called by the guard. */
	public static synchronized void release(Thread thread) {
		GIVEN_UP.remove(thread);
		any = !GIVEN_UP.isEmpty();
	}
}
