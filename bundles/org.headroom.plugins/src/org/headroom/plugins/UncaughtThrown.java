package org.headroom.plugins;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of threads that end with something thrown: a plugin's own are told of, the others logged. Called on the thread that ends. */
final class UncaughtThrown implements UncaughtExceptionHandler, AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(UncaughtThrown.class);

	private final Predicate<Throwable> told;
	private final Optional<UncaughtExceptionHandler> before = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());

	/** @param told whether it was told of, because a plugin threw it */
	UncaughtThrown(Predicate<Throwable> told) {
		this.told = told;
	}

	void open() {
		Thread.setDefaultUncaughtExceptionHandler(this);
	}

	@Override
	public void uncaughtException(Thread thread, Throwable thrown) {
		if (!told.test(thrown)) {
			before.ifPresentOrElse(other -> other.uncaughtException(thread, thrown), () -> LOG.error("Thread {} ended", thread.getName(), thrown));
		}
	}

	@Override
	public void close() {
		Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
	}
}
