package org.headroom.install.p2;

import org.eclipse.core.runtime.IStatus;

/** The words at the bottom of p2's tree of statuses. */
final class Causes {

	private Causes() {
	}

	static String last(IStatus status) {
		for (IStatus child : status.getChildren()) {
			if (!child.isOK()) {
				return last(child);
			}
		}
		String said = status.getMessage();
		Throwable cause = status.getException();
		while (cause != null) {
			said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
			cause = cause.getCause();
		}
		return said.strip();
	}
}
