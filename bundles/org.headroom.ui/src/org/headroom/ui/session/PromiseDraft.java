package org.headroom.ui.session;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headroom.domain.sessions.Commitment;
import org.headroom.method.Party;
import org.headroom.method.Visibility;

/** What stands in the row of a promise. */
record PromiseDraft(Party owner, String what, Optional<LocalDate> due, String situation, String action, Optional<Integer> confidence, Visibility visibility) {

	/** Of somebody who has not said a word yet. */
	static PromiseDraft of(Party owner) {
		return new PromiseDraft(owner, "", Optional.empty(), "", "", Optional.empty(), Visibility.OURS);
	}

	static PromiseDraft of(Commitment promise) {
		return new PromiseDraft(promise.owner(), promise.what(), promise.dueOn(), promise.ifSituation(), promise.thenAction(), promise.confidence(), promise.visibility());
	}

	/** Whether there is nothing to keep in it; a date alone promises nothing. */
	boolean empty() {
		return what.isBlank() && situation.isBlank() && action.isBlank();
	}

	/**
	 * This row over what is on disk: what was changed here counts, what was changed elsewhere and not here stays, and
	 * words changed on both sides stand one after the other.
	 *
	 * @param known what this row read or wrote last
	 */
	PromiseDraft over(PromiseDraft stored, PromiseDraft known) {
		return new PromiseDraft(mine(owner, known.owner, stored.owner), words(what, known.what, stored.what), mine(due, known.due, stored.due),
				words(situation, known.situation, stored.situation), words(action, known.action, stored.action), mine(confidence, known.confidence, stored.confidence),
				mine(visibility, known.visibility, stored.visibility));
	}

	private static <V> V mine(V mine, V known, V stored) {
		return Objects.equals(mine, known) ? stored : mine;
	}

	private static String words(String mine, String known, String stored) {
		boolean both = !same(mine, known) && !same(stored, known) && !same(mine, stored) && !stored.isBlank() && !mine.contains(stored);
		return both ? mine.strip() + " / " + stored : same(mine, known) ? stored : mine;
	}

	/** A space at the end of what is being typed is no change. */
	private static boolean same(String one, String other) {
		return one.strip().equals(other.strip());
	}

	/** Whether both say the same. */
	boolean says(PromiseDraft other) {
		return stripped().equals(other.stripped());
	}

	private PromiseDraft stripped() {
		return new PromiseDraft(owner, what.strip(), due, situation.strip(), action.strip(), confidence, visibility);
	}

	void fill(Commitment promise) {
		promise.reword(owner, what);
		promise.plan(situation, action);
		promise.visibleTo(visibility);
		due.ifPresentOrElse(promise::dueOn, promise::withoutDueDate);
		confidence.ifPresentOrElse(promise::confidence, promise::withoutConfidence);
	}
}
