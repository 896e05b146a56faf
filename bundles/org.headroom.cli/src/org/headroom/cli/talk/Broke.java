package org.headroom.cli.talk;

/** Somebody typed a command, or the input ended, where an answer was asked for: whatever was being asked is left. */
final class Broke extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient Line line;

	Broke(Line line) {
		super(null, null, false, false);
		this.line = line;
	}

	Line line() {
		return line;
	}
}
