package org.headroom.plugins;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/** The threads there are, but for virtual ones, which Java does not list, and the time each has used. */
final class ThreadTimes {
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final boolean told = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
	private final ThreadGroup root = root();

	private static ThreadGroup root() {
		ThreadGroup group = Thread.currentThread().getThreadGroup();
		while (group.getParent() != null) {
			group = group.getParent();
		}
		return group;
	}

	List<Thread> all() {
		Thread[] all = new Thread[2 * root.activeCount() + 16];
		return Arrays.asList(all).subList(0, root.enumerate(all));
	}

	/** In nanoseconds; 0 for one that has ended, or where the machine does not tell. */
	long cpu(Thread thread) {
		return told ? Math.max(0, threads.getThreadCpuTime(thread.threadId())) : 0;
	}
}
