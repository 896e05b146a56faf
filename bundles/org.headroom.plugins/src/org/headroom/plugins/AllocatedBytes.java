package org.headroom.plugins;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.headroom.domain.plugins.Meter;

/** What a thread has allocated, as far as this Java tells: OpenJDK does, in an interface that is not part of every Java, so it is looked up. */
final class AllocatedBytes implements Meter {
	private static final String INTERFACE = "com.sun.management.ThreadMXBean";

	private ThreadMXBean threads;
	private Optional<Method> allocated = Optional.empty();

	@Override
	public long allocated(Thread thread) {
		try {
			Optional<Method> method = method();
			return method.isEmpty() ? 0 : Math.max(0, (Long) method.get().invoke(threads, thread.threadId()));
		} catch (ReflectiveOperationException untold) {
			// This Java does not measure it, or not now: time is watched all the same.
			return 0;
		}
	}

	private synchronized Optional<Method> method() throws ReflectiveOperationException {
		if (threads == null) {
			threads = ManagementFactory.getThreadMXBean();
			Optional<Class<?>> type = Arrays.<Class<?>>stream(threads.getClass().getInterfaces()).filter(each -> each.getName().equals(INTERFACE)).findFirst();
			allocated = type.isEmpty() ? Optional.empty() : Optional.of(type.get().getMethod("getThreadAllocatedBytes", long.class));
		}
		return allocated;
	}
}
