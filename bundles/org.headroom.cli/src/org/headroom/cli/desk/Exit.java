package org.headroom.cli.desk;

/** How a command ended. The numbers are part of the documented interface and stay as they are. */
public enum Exit {
	OK(0),
	/** Refused or failed; the reason stands on the error stream. */
	REFUSED(1),
	/** Not a command, not an option, or a value that can't be read. */
	USAGE(2),
	/** The workspace can't be opened: held by somebody, no rights, no workspace. */
	UNAVAILABLE(3),
	/** Nobody and nothing of that name, or more than one. */
	NOT_FOUND(4),
	/** A session was left before its end; everything said in it is kept. */
	UNFINISHED(5),
	/** Somebody has to agree first, and did not; nothing was changed. */
	NEEDS_CONSENT(6),
	/** A fault of Headroom's own; the log says more. */
	FAULT(70);

	private final int code;

	Exit(int code) {
		this.code = code;
	}

	public int code() {
		return code;
	}
}
