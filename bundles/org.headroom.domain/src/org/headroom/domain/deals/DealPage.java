package org.headroom.domain.deals;

import java.util.List;

/** @param total how many deals the query has in all */
public record DealPage(List<Deal> deals, long total) {
	public DealPage {
		deals = List.copyOf(deals);
	}
}
