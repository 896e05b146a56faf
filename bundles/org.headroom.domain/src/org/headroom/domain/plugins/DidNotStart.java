package org.headroom.domain.plugins;

/** Thrown inside a guarded call: the bundle did not start. */
public final class DidNotStart extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** @param cause what its activator threw */
	public DidNotStart(Throwable cause) {
		super(cause.getClass().getName(), cause);
	}
}
