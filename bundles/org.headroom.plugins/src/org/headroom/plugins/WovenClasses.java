package org.headroom.plugins;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.headroom.domain.plugins.WatchfulGuard;

/** Which bundle a class of a plugin is of, so that a stack tells whose code runs on a thread. Any thread. */
final class WovenClasses {
	private static final String GUARD = WatchfulGuard.class.getName();

	private final Map<String, String> bundles = new ConcurrentHashMap<>();

	void add(String type, String bundle) {
		bundles.put(type, bundle);
	}

	/** The plugin whose code is nearest to the top. */
	Optional<String> culprit(StackTraceElement[] stack) {
		return Arrays.stream(stack).map(frame -> bundles.get(frame.getClassName())).filter(bundle -> bundle != null).findFirst();
	}

	/** Likewise of what was thrown, or of what that came from. */
	Optional<String> culprit(Throwable thrown) {
		Optional<String> culprit = culprit(thrown.getStackTrace());
		return culprit.isPresent() || thrown.getCause() == null || thrown.getCause() == thrown ? culprit : culprit(thrown.getCause());
	}

	/** Whether a call that somebody waits for is on the thread, which the guard watches itself. */
	static boolean guarded(StackTraceElement[] stack) {
		return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().equals(GUARD));
	}
}
