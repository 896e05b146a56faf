package org.headroom.method;

import java.util.List;

/** Whether a stage or a session may close, and if not, what it lacks. */
public sealed interface Closing {

	/** Everything the method asks for is there. */
	record Complete() implements Closing {

		@Override
		public List<Lack> lacks() {
			return List.of();
		}
	}

	/**
	 * Something is missing.
	 *
	 * @param lacks what, at least one, in the order of the stages
	 */
	record Missing(List<Lack> lacks) implements Closing {

		/** @throws IllegalArgumentException when nothing is missing */
		public Missing {
			lacks = List.copyOf(lacks);
			if (lacks.isEmpty()) {
				throw new IllegalArgumentException("nothing is missing");
			}
		}
	}

	/** Complete when the list is empty, else missing what it holds. */
	static Closing of(List<Lack> lacks) {
		return lacks.isEmpty() ? new Complete() : new Missing(lacks);
	}

	/** Whether it may close. */
	default boolean isComplete() {
		return this instanceof Complete;
	}

	/** What is missing; empty when it may close. */
	List<Lack> lacks();
}
