package org.headroom.domain.plugins;

import java.util.List;
import java.util.function.Consumer;
import org.headroom.method.guard.CallGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Trouble;

/** The guard as those see it who decide about plugins. A service; any thread. */
public interface PluginGuard extends CallGuard {

	/** The bundles that failed or were switched off, by name. One that has worked again since is not in it, unless it is off. */
	List<Culprit> culprits();

	/** Counts and tells a failure that was seen outside any call, such as in a thread that a plugin started. */
	void failed(CallSite site, Trouble.Kind kind, String detail);

	/**
	 * Counts and tells what came out of a plugin's code outside any call, such as one that it left to the display.
	 *
	 * @return whether a plugin's code threw it
	 */
	boolean threw(Throwable thrown);

	/** None of its code is called from now on. */
	void switchOff(String bundle);

	/** It gets another chance, with no failures counted. */
	void switchOn(String bundle);

	/**
	 * Tells of every failed call, on the thread that called.
	 *
	 * @return ends it
	 */
	Runnable listen(Consumer<Trouble> listener);
}
