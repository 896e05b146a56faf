package org.headroom.analytics.brief;

import java.util.List;

/** What a brief brings. */
public sealed interface Facts {

	/** There were too few deals for a single comparison. */
	record TooFew(int least) implements Facts {
	}

	/** @param compared how many comparisons were made, none of which stands out of chance */
	record NothingStandsOut(int compared) implements Facts {
	}

	/**
	 * @param facts one to three, the largest shrunk deviation first
	 * @param compared how many comparisons were made
	 */
	record Found(List<Fact> facts, int compared) implements Facts {
		public Found {
			facts = List.copyOf(facts);
		}
	}

	/**
	 * @param shrunk the deviation's effect, drawn towards zero by as much as is noise; its size says how much it matters
	 */
	record Fact(Deviation deviation, double shrunk) {
	}
}
