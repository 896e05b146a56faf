package org.headroom.ui.session;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.headroom.domain.plugins.PluginGuard;

/**
 * What listeners and work left to the display throw is caught by SWT and given to one who shows it in a dialog. What a page throws is to reach the guard instead.
 * Display thread.
 */
final class ThrownOnDisplay {

	/** Gives what a plugin threw to the guard, and the rest to whoever had it before. */
	private record Blamed<T extends Throwable>(PluginGuard guard, Consumer<T> before) implements Consumer<T> {

		@Override
		public void accept(T thrown) {
			if (!guard.threw(thrown)) {
				before.accept(thrown);
			}
		}
	}

	private ThrownOnDisplay() {
	}

	/** From now on, what a page left to the display is told as its doing. */
	static void blame(Display display, PluginGuard guard) {
		if (!(display.getRuntimeExceptionHandler() instanceof Blamed)) {
			display.setRuntimeExceptionHandler(new Blamed<>(guard, display.getRuntimeExceptionHandler()));
			display.setErrorHandler(new Blamed<>(guard, display.getErrorHandler()));
		}
	}

	/** Does what calls listeners; what they throw comes out here. */
	static void passed(Display display, Runnable work) {
		Consumer<RuntimeException> exceptions = display.getRuntimeExceptionHandler();
		Consumer<Error> errors = display.getErrorHandler();
		display.setRuntimeExceptionHandler(thrown -> {
			throw thrown;
		});
		display.setErrorHandler(thrown -> {
			throw thrown;
		});
		try {
			work.run();
		} finally {
			display.setRuntimeExceptionHandler(exceptions);
			display.setErrorHandler(errors);
		}
	}
}
