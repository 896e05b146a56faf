package org.headroom.domain.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.deals.DataHorizon;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;

/** Use case: results by quarter and the facts worth bringing, of one person. Off the display thread. */
public final class PersonFacts {
	private final Deals deals;
	private final Settings settings;
	private final Clock clock;
	private final FactRule rule;

	public PersonFacts(Workspace workspace, Clock clock) {
		this.deals = workspace.port(Deals.class);
		this.settings = workspace.port(Settings.class);
		this.clock = clock;
		this.rule = workspace.port(FactRule.class);
	}

	/** The closed quarters the data covers, the oldest first. */
	public List<FiscalQuarter> quarters() {
		DataHorizon horizon = DataHorizon.of(deals.lastClosed(), LocalDate.now(clock));
		LocalDate first = deals.firstClosed().orElse(horizon.day());
		return new FiscalSettings(settings).read().closed(TeamTable.QUARTERS, horizon.day()).stream()
				.filter(quarter -> !quarter.last().isBefore(first)).toList();
	}

	/** What the person closed in these quarters; quarters without anything are absent. */
	public List<QuarterResult> results(long personId, List<FiscalQuarter> quarters) {
		return quarters.isEmpty() ? List.of()
				: deals.results(quarters).stream().filter(result -> result.personId() == personId).toList();
	}

	/** At most three. */
	public List<Fact> facts(long personId) {
		List<FiscalQuarter> quarters = quarters();
		return rule.facts(personId, quarters, results(personId, quarters));
	}
}
