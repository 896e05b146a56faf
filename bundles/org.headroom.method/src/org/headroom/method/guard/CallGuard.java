package org.headroom.method.guard;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Every call into the code of a plugin goes through this. A service; any thread. Whatever the code does, the caller gets a
 * {@link Called}, in time, and goes on without the plugin where it is not {@link Called.Gave}.
 *
 * <p>What {@code call} hands back is used outside the guard. So it asks the plugin <em>and</em> turns the answer into values of
 * its own ({@code List.copyOf} and the like), and throws {@link Nonsense} where it is none.
 */
@ProviderType
public interface CallGuard {

	/**
	 * Makes the call on a thread of its own and waits, at most as long as a call may take (ten seconds). Never on the display thread.
	 *
	 * @throws java.util.concurrent.CancellationException when the waiting thread is interrupted; the call is given up
	 */
	<T> Called<T> call(CallSite site, Callable<T> call);

	/**
	 * Makes the call on this very thread, for code that has to be on it, such as a page on the display's.
	 *
	 * @param limit after which it is interrupted and made to end at its next checkpoint
	 */
	<T> Called<T> here(CallSite site, Duration limit, Callable<T> call);
}
