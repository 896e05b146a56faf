package org.headroom.analytics.room;

/**
 * What one person closed in one fiscal period, or in several of them together.
 *
 * @param period any number that grows by one from period to period; of several, the last
 * @param periods how many periods it covers, positive
 * @param won deals won
 * @param lost deals lost
 * @param revenue sum of the won amounts, in one currency
 * @param squares sum of the squares of the won amounts
 * @param timed closed deals whose cycle time is known, at most {@code won + lost}
 * @param days sum of their days from creation to close
 * @param daySquares sum of the squares of these days
 */
public record Sales(long personId, int period, int periods, int won, int lost, double revenue, double squares, int timed, double days, double daySquares) {
	public Sales {
		if (periods < 1 || won < 0 || lost < 0 || timed < 0 || timed > won + lost || !(revenue >= 0 && squares >= 0 && days >= 0 && daySquares >= 0)) {
			throw new IllegalArgumentException("sales that cannot be: " + won + " won, " + lost + " lost, " + timed + " timed, revenue " + revenue);
		}
	}

	public int closed() {
		return won + lost;
	}

	/** Both together, of the same person. */
	Sales plus(Sales other) {
		return new Sales(personId, Math.max(period, other.period), periods + other.periods, won + other.won, lost + other.lost, revenue + other.revenue,
				squares + other.squares, timed + other.timed, days + other.days, daySquares + other.daySquares);
	}
}
