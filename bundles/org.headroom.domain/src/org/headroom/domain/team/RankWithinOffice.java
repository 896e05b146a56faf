package org.headroom.domain.team;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.people.Person;
import org.osgi.service.component.annotations.Component;

/**
 * The first, simplest rule: the rank of won revenue within the office over the last three closed quarters.
 * The strongest fifth (rounded up) is top, the last fifth (rounded down) developing. Who closed nothing in
 * two of the three quarters is too new, and so is everybody in an office of fewer than three.
 */
@Component(property = "service.ranking:Integer=-100")
public final class RankWithinOffice implements SegmentRule {
	static final int QUARTERS = 3;
	static final int LEAST_QUARTERS_SEEN = 2;
	static final int LEAST_PEERS = 3;

	@Override
	public Map<Long, Standing> place(List<Person> people, List<FiscalQuarter> quarters, List<QuarterResult> results) {
		List<FiscalQuarter> last = quarters.subList(Math.max(0, quarters.size() - QUARTERS), quarters.size());
		Map<Long, List<QuarterResult>> byPerson = results.stream().filter(result -> last.contains(result.quarter()) && result.closed() > 0)
				.collect(Collectors.groupingBy(QuarterResult::personId));
		Map<Long, Standing> standings = new HashMap<>();
		people.forEach(person -> standings.put(person.id(), Standing.UNRANKED));
		people.stream().filter(person -> byPerson.getOrDefault(person.id(), List.of()).size() >= Math.min(LEAST_QUARTERS_SEEN, last.size()) && !last.isEmpty())
				.collect(Collectors.groupingBy(Person::office))
				.values().forEach(office -> rank(office, byPerson, standings));
		return standings;
	}

	private static void rank(List<Person> office, Map<Long, List<QuarterResult>> results, Map<Long, Standing> standings) {
		if (office.size() < LEAST_PEERS) {
			return;
		}
		Function<Person, BigDecimal> revenue = person -> results.getOrDefault(person.id(), List.of()).stream()
				.map(QuarterResult::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
		List<Person> strongestFirst = office.stream()
				.sorted(Comparator.comparing(revenue).reversed().thenComparing(Person::name)).toList();
		for (int index = 0; index < strongestFirst.size(); index++) {
			standings.put(strongestFirst.get(index).id(), standing(index + 1, strongestFirst.size()));
		}
	}

	private static Standing standing(int rank, int peers) {
		int top = (peers + 4) / 5;
		int developing = peers / 5;
		Segment segment = rank <= top ? Segment.TOP : rank > peers - developing ? Segment.DEVELOPING : Segment.CORE;
		return new Standing(segment, rank, peers);
	}
}
