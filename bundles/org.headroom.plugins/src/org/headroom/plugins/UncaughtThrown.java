package org.headroom.plugins;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.method.guard.CallGivenUp;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of a plugin whose own thread ended with something thrown. Called on the thread that ends. */
final class UncaughtThrown implements UncaughtExceptionHandler, AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(UncaughtThrown.class);

	private final PluginGuard guard;
	private final WovenClasses woven;
	private final Optional<UncaughtExceptionHandler> before = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());

	UncaughtThrown(PluginGuard guard, WovenClasses woven) {
		this.guard = guard;
		this.woven = woven;
	}

	void open() {
		Thread.setDefaultUncaughtExceptionHandler(this);
	}

	@Override
	public void uncaughtException(Thread thread, Throwable thrown) {
		if (thrown instanceof CallGivenUp) {
			// Told of when it was given up.
			return;
		}
		Optional<String> culprit = woven.culprit(thrown);
		if (culprit.isPresent()) {
			guard.failed(new CallSite(culprit.orElseThrow(), "own thread"), Trouble.Kind.THREW, thrown.getClass().getName());
		} else {
			before.ifPresentOrElse(other -> other.uncaughtException(thread, thrown), () -> LOG.error("Thread {} ended", thread.getName(), thrown));
		}
	}

	@Override
	public void close() {
		Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
	}
}
