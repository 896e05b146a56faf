package org.headroom.install.p2;

import java.util.List;
import org.headroom.install.Outcome;
import org.headroom.install.Reason;

/** Ends a change before anything is changed, with the outcome to hand out. */
final class Halt extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient Outcome outcome;

	private Halt(Outcome outcome) {
		super(outcome.toString(), null, false, false);
		this.outcome = outcome;
	}

	static Halt with(Outcome outcome) {
		return new Halt(outcome);
	}

	static Halt refusing(Reason... reasons) {
		return new Halt(new Outcome.Refused(List.of(reasons)));
	}

	static Halt refusing(List<Reason> reasons) {
		return new Halt(new Outcome.Refused(reasons));
	}

	Outcome outcome() {
		return outcome;
	}

	/** None when it was cancelled. */
	List<Reason> reasons() {
		return outcome instanceof Outcome.Refused refused ? refused.reasons() : List.of();
	}
}
