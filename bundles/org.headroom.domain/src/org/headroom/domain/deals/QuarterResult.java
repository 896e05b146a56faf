package org.headroom.domain.deals;

import java.math.BigDecimal;
import org.headroom.domain.calendar.FiscalQuarter;

/**
 * What one person closed in one quarter.
 *
 * @param revenue sum of the won deals' amounts, in the workspace's currency
 */
public record QuarterResult(long personId, FiscalQuarter quarter, int won, int lost, BigDecimal revenue) {

	/** Won and lost together. */
	public int closed() {
		return won + lost;
	}
}
