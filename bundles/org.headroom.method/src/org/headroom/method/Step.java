package org.headroom.method;

import java.util.List;
import java.util.Optional;

/** Where "continue" leads from a stage. */
public sealed interface Step {

	/** On to another stage. */
	record Onward(Stage to) implements Step {
	}

	/**
	 * Once more through the stages of a loop whose condition is not met yet.
	 *
	 * @param stages those that begin a new round, in their order; the first is entered
	 * @param round  which round begins, from 1 for the second
	 */
	record Again(List<Stage> stages, int round) implements Step {

		/** @throws IllegalArgumentException when no stage begins a round */
		public Again {
			stages = List.copyOf(stages);
			if (stages.isEmpty()) {
				throw new IllegalArgumentException("a round without stages");
			}
		}
	}

	/** Nowhere: this was the last stage. */
	record End() implements Step {
	}

	/** The stage it enters; empty at the end. */
	default Optional<Stage> enters() {
		return switch (this) {
			case Onward(Stage to) -> Optional.of(to);
			case Again again -> Optional.of(again.stages().getFirst());
			case End end -> Optional.empty();
		};
	}
}
