package org.headroom.install.p2;

import java.util.Arrays;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/** The words at the bottom of p2's tree of statuses. */
final class Causes {

	private Causes() {
	}

	/** Whether something of that type is at the root of it. */
	static boolean any(IStatus status, Class<? extends Throwable> type) {
		Throwable cause = status.getException();
		while (cause != null) {
			if (type.isInstance(cause) || cause instanceof CoreException nested && nested.getStatus() != status && any(nested.getStatus(), type)) {
				return true;
			}
			cause = cause.getCause();
		}
		return Arrays.stream(status.getChildren()).anyMatch(child -> any(child, type));
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
