package org.headroom.driver;

/** A step that could not be done, or an expectation that was not met in time. */
final class StepFailed extends RuntimeException {
	private static final long serialVersionUID = 1L;

	StepFailed(String message) {
		super(message);
	}
}
