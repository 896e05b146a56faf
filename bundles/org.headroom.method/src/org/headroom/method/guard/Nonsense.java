package org.headroom.method.guard;

/** Thrown inside a guarded call by Headroom's own code: what the plugin gave can't be used. */
public final class Nonsense extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** @param what is wrong, in English and without the words it gave */
	public Nonsense(String what) {
		super(what, null, false, false);
	}
}
