package org.headroom.domain.team;

import java.util.Locale;
import org.headroom.domain.words.Words;

/** The sentence above the team: who gets the development minutes, with its n and interval. Pure, any thread. */
public final class CoverageSentence {

	private CoverageSentence() {
	}

	/** One sentence; where too little is known it says so and how much it takes. */
	public static String of(Coverage coverage, Locale locale) {
		Words words = Words.of(CoverageSentence.class, locale);
		return switch (coverage) {
			case Coverage.TooFew(int sessions, int least) when sessions >= least -> words.say("coverage.nobodyRanked");
			case Coverage.TooFew(int sessions, int least) -> words.say("coverage.tooFew", sessions, least, TeamTable.RECENT_DAYS);
			case Coverage.Shares shares -> words.say("coverage.shares", shares.heads(), shares.allHeads(), shares.ofMinutes(),
					shares.low(), shares.high(), shares.ofHeads(), shares.sessions(), TeamTable.RECENT_DAYS);
		};
	}
}
