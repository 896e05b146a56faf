package org.headroom.domain.sessions;

/** Somebody who left the organisation has no session before them; past ones can be read. Faces say so before it comes to this. */
public final class NoLongerHere extends IllegalStateException {
	private static final long serialVersionUID = 1L;

	public NoLongerHere(long personId) {
		super("person " + personId + " is no longer here");
	}
}
