package org.headroom.method.guard;

/**
 * Ends a call that the guard has given up, thrown at its next {@link Checkpoint}. An error, because a plugin that catches
 * exceptions would go on; one that catches errors as well meets it again at the next checkpoint.
 */
public final class CallGivenUp extends Error {
	private static final long serialVersionUID = 1L;

	CallGivenUp() {
		super("given up by Headroom's guard", null, false, false);
	}
}
