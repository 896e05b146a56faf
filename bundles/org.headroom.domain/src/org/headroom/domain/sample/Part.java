package org.headroom.domain.sample;

/** The part a person plays, which decides how often their manager talks with them, and about what. */
enum Part {
	/** Sells more than anybody; every development session was moved behind the quarter's end. */
	STAR,
	/** Among the strongest, seen for deals only. */
	STRONG,
	MIDDLE,
	/** Gets most of the manager's time. */
	STRUGGLER,
	/** Here for a few months. */
	NEWCOMER
}
