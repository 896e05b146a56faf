package org.headroom.domain.team;

import java.util.List;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.DataHorizon;

/**
 * The team as it stands.
 *
 * @param rows by name
 * @param quarters the closed quarters of each row's revenue, the oldest first; fewer where the data is younger
 * @param coverage of the top segment over the last {@link TeamTable#RECENT_DAYS} days
 * @param horizon up to when the deals tell anything
 */
public record Team(List<TeamRow> rows, List<FiscalQuarter> quarters, Coverage coverage, DataHorizon horizon) {
	public Team {
		rows = List.copyOf(rows);
		quarters = List.copyOf(quarters);
	}
}
