package org.headroom.method;

/**
 * Stages that are gone through again until something is reached: repetition, feedback, retry. Loops may
 * lie inside each other, but not overlap.
 *
 * @param from  id of the first stage of a round
 * @param to    id of its last stage, the same as {@code from} for a loop of one stage; at its end the
 *              condition is looked at
 * @param until what ends the loop, looked at with the answers of the current round only
 * @param most  after how many rounds it ends all the same, 2 to 100
 */
public record Loop(String from, String to, Guard until, int most) {

	/** @throws IllegalArgumentException when a stage id is not plain or the bound is out of range */
	public Loop {
		Ident.check("stage", from);
		Ident.check("stage", to);
		Bounds.check("rounds of a loop", most, 2, 100);
	}
}
