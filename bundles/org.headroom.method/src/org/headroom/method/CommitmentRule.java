package org.headroom.method;

/**
 * Which promises a session must end with. A promise counts when it is dated and carries an if-then
 * plan where the rule asks for them, and when its owner said how sure they are.
 *
 * @param fromSalesperson how many of the salesperson, 0 to 100
 * @param fromManager     how many of the manager, 0 to 100
 * @param inAll           how many of either, 0 to 100
 * @param dueNeeded       whether each needs a due date
 * @param ifThenNeeded    whether each needs an if-then plan
 * @param willingness     the scale on which the owner rates willingness or confidence
 */
public record CommitmentRule(int fromSalesperson, int fromManager, int inAll, boolean dueNeeded, boolean ifThenNeeded,
		AnswerType.Scale willingness) {

	/** No promise is required; those that are made are rated 0 to 10. */
	public static final CommitmentRule FREE = new CommitmentRule(0, 0, 0, false, false, AnswerType.Scale.ZERO_TO_TEN);

	/** @throws IllegalArgumentException when a number is negative or above 100 */
	public CommitmentRule {
		Bounds.check("commitments of the salesperson", fromSalesperson, 0, 100);
		Bounds.check("commitments of the manager", fromManager, 0, 100);
		Bounds.check("commitments", inAll, 0, 100);
	}

	/** Whether this commitment has all the rule asks for. */
	public boolean counts(Pledge pledge) {
		return (pledge.dated() || !dueNeeded) && (pledge.ifThen() || !ifThenNeeded) && isRated(pledge);
	}

	/** Whether the owner of this commitment rated it with a point of the scale. */
	public boolean isRated(Pledge pledge) {
		return pledge.rated() && willingness.accepts(new Answer.ScalePoint(pledge.willingness())).fits();
	}
}
