package org.headroom.analytics.brief;

import java.util.Map;

/**
 * Deals of one person, or of the peers together, counted. A database can count them as well as Java.
 *
 * @param wonByProduct won deals by product
 * @param lostByStage lost deals by the last stage they were in
 * @param won deals won
 * @param lost deals lost
 * @param size logarithms of won amounts that are positive
 * @param cycle logarithms of (1 + days from creation to close) of closed deals
 * @param price logarithms of amount over list price of won deals; {@link Moments#NONE} where there are no list prices
 * @param open open deals
 * @param stale of these, older than nine of ten closed deals took
 * @param accounts accounts in hand
 * @param untouched of these, without any deal created or closed for long
 */
public record DealSummary(Map<String, Integer> wonByProduct, Map<String, Integer> lostByStage, int won, int lost, Moments size, Moments cycle, Moments price, int open, int stale,
		int accounts, int untouched) {
	public DealSummary {
		wonByProduct = Map.copyOf(wonByProduct);
		lostByStage = Map.copyOf(lostByStage);
		if (won < 0 || lost < 0 || stale > open || untouched > accounts || stale < 0 || untouched < 0) {
			throw new IllegalArgumentException("counts that cannot be: " + won + " won, " + lost + " lost, " + stale + " of " + open + " stale, " + untouched + " of " + accounts + " untouched");
		}
	}

	public int closed() {
		return won + lost;
	}
}
