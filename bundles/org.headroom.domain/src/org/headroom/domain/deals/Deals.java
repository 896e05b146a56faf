package org.headroom.domain.deals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalQuarter;

/** A port: the deals of the workspace, perhaps millions; nothing here reads them all into memory. */
public interface Deals {

	/** One page of a person's deals. */
	DealPage page(DealQuery query, int offset, int limit);

	/** What each person closed in each quarter: one entry a person and quarter that has any closed deal. */
	List<QuarterResult> results(List<FiscalQuarter> quarters);

	/** Open deals by person id; a person without any is absent. */
	Map<Long, Integer> openByPerson();

	/** The last day on which any deal was closed (won or lost); empty without closed deals. */
	Optional<LocalDate> lastClosed();

	/** The first day on which any deal was closed; empty without closed deals. */
	Optional<LocalDate> firstClosed();

	long count();
}
