package org.headroom.analytics.backtest;

import java.util.List;
import org.headroom.analytics.room.Sales;

/**
 * What comparable people closed in one quarter.
 *
 * @param weeks its length, so that a quarter cut short can be compared
 * @param sales one entry a person
 */
public record Quarter(double weeks, List<Sales> sales) {
	public Quarter {
		sales = List.copyOf(sales);
		if (!(weeks > 0)) {
			throw new IllegalArgumentException("a quarter has some weeks: " + weeks);
		}
	}

	/** The same without one person. */
	public Quarter without(long personId) {
		return new Quarter(weeks, sales.stream().filter(each -> each.personId() != personId).toList());
	}
}
