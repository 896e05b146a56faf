package org.headroom.method;

import java.util.List;

/**
 * How a session may move between the stages.
 *
 * @param transitions the ways an author spelt out; a stage without any leads on to the one after it
 * @param freeBack    whether every earlier stage may be entered again at any time
 */
public record Flow(List<Transition> transitions, boolean freeBack) {

	/** One stage after the other, and back at will: what most methods want. */
	public static final Flow LINEAR = new Flow(List.of(), true);

	/** Copies the list. */
	public Flow {
		transitions = List.copyOf(transitions);
	}

	/** The ways out of this stage, in the author's order. */
	public List<Transition> from(String stage) {
		return transitions.stream().filter(transition -> transition.from().equals(stage)).toList();
	}
}
