package org.headroom.method.guard;

import java.util.Optional;

/** What came of a call into a plugin. */
public sealed interface Called<T> {

	/** It answered. */
	record Gave<T>(T value) implements Called<T> {

		@Override
		public Optional<T> answer() {
			return Optional.of(value);
		}
	}

	/** It failed; go on without it. Whoever listens to the guard was told. */
	record Failed<T>(Trouble trouble) implements Called<T> {

		@Override
		public Optional<T> answer() {
			return Optional.empty();
		}
	}

	/** It was not called: the bundle is switched off. */
	record Off<T>(String bundle) implements Called<T> {

		@Override
		public Optional<T> answer() {
			return Optional.empty();
		}
	}

	/** What it gave, if it did. */
	Optional<T> answer();
}
