package org.headroom.domain.plugins;

import java.util.List;
import java.util.concurrent.Callable;

/** A port: the code that plugins registered, right now. A service; any thread but the display's. */
public interface CodePoints {
	/** Where no plugin can register any. */
	CodePoints NONE = new CodePoints() {

		@Override
		public <S> List<Registered<S>> of(Class<S> type) {
			return List.of();
		}
	};

	/** All of that type, the first registered first; none of their code is called by this. */
	<S> List<Registered<S>> of(Class<S> type);

	/**
	 * One of them.
	 *
	 * @param bundle symbolic name of its bundle
	 * @param service makes or finds it, which may run the plugin's code: to be called inside the guard
	 */
	record Registered<S>(String bundle, Callable<S> service) {
	}
}
