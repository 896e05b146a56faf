package org.headroom.domain.team;

import java.util.Locale;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.words.Words;

/**
 * Something worth bringing to a conversation, which the person may not see.
 *
 * @param kind which comparison it is
 * @param change the later value against the earlier, as a fraction: -0.18 is 18 % less
 * @param n how many deals the later value rests on
 * @param before how many deals the earlier value rests on
 * @param quartersBefore how many quarters the earlier value covers
 * @param rows the very deals behind the later value
 */
public record Fact(Kind kind, double change, int n, int before, int quartersBefore, DealQuery rows) {

	public enum Kind { WIN_RATE, DEAL_SIZE, DEALS_CLOSED }

	/** One plain sentence with its n. */
	public String sentence(Locale locale) {
		Words words = Words.of(Fact.class, locale);
		double size = Math.abs(change);
		return switch (kind) {
			case WIN_RATE -> change < 0 ? words.say("fact.winRate.less", size, n, before, quartersBefore) : words.say("fact.winRate.more", size, n, before, quartersBefore);
			case DEAL_SIZE -> change < 0 ? words.say("fact.size.less", size, n, before, quartersBefore) : words.say("fact.size.more", size, n, before, quartersBefore);
			case DEALS_CLOSED -> change < 0 ? words.say("fact.closed.less", size, n, before, quartersBefore) : words.say("fact.closed.more", size, n, before, quartersBefore);
		};
	}
}
