package org.headroom.method.yaml;

import java.util.List;
import java.util.Optional;

import org.headroom.method.Method;

/** What came of reading a method's file. */
public sealed interface MethodReading {

	/** The file is right. */
	record Readable(Method read) implements MethodReading {
	}

	/**
	 * The file is not right.
	 *
	 * @param mistakes all of them, at least one, in the order of the file
	 */
	record Mistaken(List<Mistake> mistakes) implements MethodReading {

		/** @throws IllegalArgumentException when there is no mistake */
		public Mistaken {
			mistakes = List.copyOf(mistakes);
			if (mistakes.isEmpty()) {
				throw new IllegalArgumentException("no mistake");
			}
		}
	}

	/** The method, when the file is right. */
	default Optional<Method> method() {
		return this instanceof Readable(Method read) ? Optional.of(read) : Optional.empty();
	}

	/** All mistakes in the order of the file; empty when it is right. */
	default List<Mistake> allMistakes() {
		return this instanceof Mistaken(List<Mistake> mistakes) ? mistakes : List.of();
	}
}
