package org.headroom.domain.team;

import java.util.List;
import java.util.Map;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.people.Person;

/** How people are put into segments. Pure, any thread. */
@FunctionalInterface
public interface SegmentRule {

	/**
	 * @param people those to be placed, all of them salespeople
	 * @param quarters closed quarters, the oldest first
	 * @param results what they closed in them; other people's are ignored
	 * @return a standing for every person, by id
	 */
	Map<Long, Standing> place(List<Person> people, List<FiscalQuarter> quarters, List<QuarterResult> results);
}
