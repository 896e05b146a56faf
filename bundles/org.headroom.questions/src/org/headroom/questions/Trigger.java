package org.headroom.questions;

import java.util.Arrays;
import java.util.Optional;

/**
 * Situations that make a question fit. Questions keep their ids as text, so an organisation may add its
 * own; these are the ones the product knows, has words for and can partly see by itself.
 */
public enum Trigger {
	/** Results are among the best; the one most easily left alone. */
	TOP_PERFORMER("top-performer"),
	/** No development session for a long time. */
	LONG_UNSEEN("long-unseen"),
	/** The last two weeks of a fiscal quarter: no questions about the pipeline. */
	QUARTER_END("quarter-end"),
	/** The first two weeks of a fiscal quarter. */
	AFTER_QUARTER("after-quarter"),
	/** The manager has nothing prepared. */
	NOTHING_TO_BRING("nothing-to-bring"),
	/** The person sells other things than before. */
	MIX_SHIFT("mix-shift"),
	/** Won deals have become smaller. */
	SMALLER_DEALS("smaller-deals"),
	/** Deals take longer than before. */
	LONG_CYCLE("long-cycle"),
	/** Open deals in which nothing moves. */
	STALE_DEALS("stale-deals"),
	/** Customers or parts of the territory that are hardly worked. */
	WHITESPACE("whitespace"),
	/** A smaller part of the deals is won. */
	LOWER_WIN_RATE("lower-win-rate"),
	/** Someone believes that there is no result beyond the present one. */
	CEILING("ceiling"),
	/** A goal is behind its pace. */
	SLIPPED_GOAL("slipped-goal"),
	/** A goal was reached. */
	GOAL_REACHED("goal-reached"),
	/** The person sees the job less brightly than before. */
	OUTLOOK_DROP("outlook-drop"),
	/** A conversation about staying. */
	STAY("stay"),
	/** The person asks the manager for the answer. */
	WANTS_THE_ANSWER("wants-the-answer"),
	/** The manager feels less able than the person. */
	MANAGER_FEELS_LESS_ABLE("manager-feels-less-able"),
	/** The manager is late with something promised. */
	PROMISE_OVERDUE("promise-overdue"),
	/** Something the salesperson promised comes up again. */
	PROMISE_RETURNING("promise-returning"),
	/** Something may have been possible that nobody tried. */
	MISSED_CHANCE("missed-chance"),
	/** The first months in the job. */
	NEW_HIRE("new-hire"),
	/** A deal was lost lately. */
	LOST_DEAL("lost-deal"),
	/** A large deal was won lately. */
	BIG_WIN("big-win"),
	/** Somebody left the team. */
	PEER_LEFT("peer-left");

	private final String id;

	Trigger(String id) {
		this.id = id;
	}

	/** As it is written in packs and kept with questions. */
	public String id() {
		return id;
	}

	/** The trigger written so; empty for one of an organisation's own. */
	public static Optional<Trigger> of(String id) {
		return Arrays.stream(values()).filter(trigger -> trigger.id.equals(id)).findFirst();
	}
}
