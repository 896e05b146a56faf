package org.headroom.domain.workspace;

/** Somebody else changed the record since it was read: read it again, show both, let the person decide. */
public final class StaleRecord extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public StaleRecord(String what, Throwable cause) {
		super(what, cause);
	}
}
