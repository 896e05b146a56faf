package org.headroom.method;

/**
 * What a {@link CommitmentRule} needs to know about a commitment; the words of it stay where they are.
 *
 * @param owner       who promised
 * @param dated       whether it has a due date
 * @param ifThen      whether it has an if-then plan
 * @param willingness the owner's rating on the rule's scale, or {@link #UNRATED}
 */
public record Pledge(Party owner, boolean dated, boolean ifThen, int willingness) {

	/** The rating of a commitment whose owner gave none. */
	public static final int UNRATED = Integer.MIN_VALUE;

	/** Whether its owner rated it. */
	public boolean rated() {
		return willingness != UNRATED;
	}
}
