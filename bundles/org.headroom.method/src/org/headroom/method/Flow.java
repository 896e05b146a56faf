package org.headroom.method;

import java.util.List;

/**
 * How a session may move between the stages.
 *
 * @param transitions the ways an author spelt out; a stage without any leads on to the one after it
 * @param freeBack    whether every earlier stage may be entered again at any time
 * @param loops       stages gone through again until a criterion is met
 */
public record Flow(List<Transition> transitions, boolean freeBack, List<Loop> loops) {

	/** One stage after the other, and back at will: what most methods want. */
	public static final Flow LINEAR = new Flow(List.of(), true);

	/** Copies the lists. */
	public Flow {
		transitions = List.copyOf(transitions);
		loops = List.copyOf(loops);
	}

	/** A flow without loops. */
	public Flow(List<Transition> transitions, boolean freeBack) {
		this(transitions, freeBack, List.of());
	}

	/** The ways out of this stage, in the author's order. */
	public List<Transition> from(String stage) {
		return transitions.stream().filter(transition -> transition.from().equals(stage)).toList();
	}

	/** The loops whose rounds end with this stage, the innermost first where the author wrote it so. */
	public List<Loop> endingWith(String stage) {
		return loops.stream().filter(loop -> loop.to().equals(stage)).toList();
	}
}
