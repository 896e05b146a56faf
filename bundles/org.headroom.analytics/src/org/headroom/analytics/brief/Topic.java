package org.headroom.analytics.brief;

/** What a fact is about. */
public enum Topic {
	/** Share of one product among the won deals. */
	MIX,
	/** Days from creation to close. */
	CYCLE,
	/** Amount of a won deal. */
	SIZE,
	/** Won of closed. */
	WIN_RATE,
	/** Share of one stage among the lost deals: where deals die. */
	LOST_IN_STAGE,
	/** Open deals older than nine of ten closed ones took. */
	STALE,
	/** Accounts nobody has touched for long. */
	UNTOUCHED_ACCOUNTS,
	/** Amount of a won deal against its list price, where the data has one. */
	DISCOUNT
}
