package org.headroom.method;

import java.util.List;
import java.util.Map;

/** A condition on what has been answered so far, under which a {@link Transition} is open. Pure data. */
public sealed interface Guard {

	/** Always open. */
	record Always() implements Guard {
	}

	/** The prompt was answered. */
	record Answered(String prompt) implements Guard {
	}

	/** The scale, or the tally, of that prompt stands at this value or higher. */
	record AtLeast(String prompt, int value) implements Guard {

		/** @throws IllegalArgumentException when the value has more than nine digits */
		public AtLeast {
			Bounds.check("value", value, -999_999_999, 999_999_999);
		}
	}

	/** The option was chosen. */
	record Chosen(String prompt, String option) implements Guard {
	}

	/** The other guard does not hold. */
	record Not(Guard guard) implements Guard {
	}

	/** All of them hold; an empty list holds. */
	record AllOf(List<Guard> guards) implements Guard {

		/** Copies the list. */
		public AllOf {
			guards = List.copyOf(guards);
		}
	}

	/** At least one of them holds; an empty list does not. */
	record AnyOf(List<Guard> guards) implements Guard {

		/** Copies the list. */
		public AnyOf {
			guards = List.copyOf(guards);
		}
	}

	/**
	 * Whether the transition is open.
	 *
	 * @param answers prompt id to the answer recorded for it
	 */
	default boolean holds(Map<String, Answer> answers) {
		return switch (this) {
			case Always always -> true;
			case Answered(String prompt) -> answers.containsKey(prompt) && !answers.get(prompt).isEmpty();
			case AtLeast(String prompt, int value) -> reading(answers.get(prompt)) >= value;
			case Chosen(String prompt, String option) -> answers.get(prompt) instanceof Answer.Chosen chosen
					&& chosen.options().contains(option);
			case Not(Guard guard) -> !guard.holds(answers);
			case AllOf(List<Guard> guards) -> guards.stream().allMatch(guard -> guard.holds(answers));
			case AnyOf(List<Guard> guards) -> guards.stream().anyMatch(guard -> guard.holds(answers));
		};
	}

	private static long reading(Answer answer) {
		if (answer instanceof Answer.ScalePoint point) {
			return point.value();
		}
		return answer instanceof Answer.Count count ? count.value() : Long.MIN_VALUE;
	}
}
