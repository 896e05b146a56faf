package org.headroom.method.yaml;

import java.util.List;
import java.util.Optional;

import org.headroom.method.Method;

/** What came of reading a method's file. */
public sealed interface MethodReading {

	/**
	 * The file is right.
	 *
	 * @param doubts what has no effect in it, or not the one it seems to have, in the order of the file
	 */
	record Readable(Method read, List<Mistake> doubts) implements MethodReading {

		/** Copies the list. */
		public Readable {
			doubts = List.copyOf(doubts);
		}
	}

	/**
	 * The file is not right.
	 *
	 * @param mistakes all of them, at least one, in the order of the file
	 * @param doubts   what has no effect in it, or not the one it seems to have
	 */
	record Mistaken(List<Mistake> mistakes, List<Mistake> doubts) implements MethodReading {

		/** @throws IllegalArgumentException when there is no mistake */
		public Mistaken {
			mistakes = List.copyOf(mistakes);
			doubts = List.copyOf(doubts);
			if (mistakes.isEmpty()) {
				throw new IllegalArgumentException("no mistake");
			}
		}
	}

	/** The method, when the file is right. */
	default Optional<Method> method() {
		return this instanceof Readable readable ? Optional.of(readable.read()) : Optional.empty();
	}

	/** All mistakes in the order of the file; empty when it is right. */
	default List<Mistake> allMistakes() {
		return this instanceof Mistaken mistaken ? mistaken.mistakes() : List.of();
	}

	/** What makes a method, but has no effect or not the one it seems to have, in the order of the file. */
	List<Mistake> doubts();
}
