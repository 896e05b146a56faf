package org.headroom.method;

import java.util.Set;

/**
 * When a method fits. Advice for choosing, never a lock. An empty set means "any".
 *
 * @param kinds     the kinds of session
 * @param audiences whom it is for
 * @param segments  which segments of the team
 * @param phases    which phases of the fiscal quarter
 */
public record Suitability(Set<Kind> kinds, Set<Audience> audiences, Set<Segment> segments, Set<Phase> phases) {

	/** Fits everyone at any time. */
	public static final Suitability ANY = new Suitability(Set.of(), Set.of(), Set.of(), Set.of());

	/** What the session is about. */
	public enum Kind {
		/** The person and their growth. */
		DEVELOPMENT,
		/** One deal. */
		DEAL_REVIEW,
		/** Ten minutes without pipeline questions. */
		TOUCH
	}

	/** Whom it is for. */
	public enum Audience {
		/** In their first quarters. */
		NEWCOMER,
		/** Knows the job. */
		EXPERIENCED,
		/** Leads others, or is about to. */
		LEADER
	}

	/** Where results stand among comparable people. */
	public enum Segment {
		/** The best performers. */
		TOP,
		/** The middle of the team. */
		MIDDLE,
		/** Below what was hoped for. */
		BELOW
	}

	/** Where the quarter stands. */
	public enum Phase {
		/** The quiet first weeks. */
		OPENING,
		/** The weeks between. */
		MIDDLE,
		/** The weeks in which this person's deals close. */
		CRUNCH
	}

	/** Copies the sets. */
	public Suitability {
		kinds = Sets.ordered(Kind.class, kinds);
		audiences = Sets.ordered(Audience.class, audiences);
		segments = Sets.ordered(Segment.class, segments);
		phases = Sets.ordered(Phase.class, phases);
	}
}
