package org.headroom.method;

/**
 * A way from one stage to another, backward or forward. A stage that has transitions of its own loses
 * the default step to the stage after it.
 *
 * @param from  id of the stage it leaves
 * @param to    id of the stage it enters; the same stage for another round
 * @param guard when it is open
 */
public record Transition(String from, String to, Guard guard) {

	/** @throws IllegalArgumentException when a stage id is not plain */
	public Transition {
		Ident.check("stage", from);
		Ident.check("stage", to);
	}
}
