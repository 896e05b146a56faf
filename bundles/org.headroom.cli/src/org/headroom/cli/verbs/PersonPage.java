package org.headroom.cli.verbs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.cli.desk.Desk;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.deals.Quotas;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.PersonFacts;

/** Everything about one person, read at once. */
record PersonPage(Person person, Optional<Person> manager, List<FiscalQuarter> quarters, Map<FiscalQuarter, QuarterResult> results,
		Map<LocalDate, Quota> quotas, int open, List<Fact> facts, List<CoachingSession> sessions, List<SessionMove> moves, List<GoalLine> goals,
		List<Commitment> commitments, List<Insight> insights, List<SituationNote> notes) {

	static PersonPage read(Desk desk, Person person) {
		long id = person.id();
		PersonFacts facts = new PersonFacts(desk.workspace(), desk.clock());
		List<FiscalQuarter> quarters = facts.quarters();
		Sessions sessions = desk.port(Sessions.class);
		return new PersonPage(person, person.managerId().flatMap(desk.port(People.class)::byId), quarters,
				facts.results(id, quarters).stream().collect(Collectors.toMap(QuarterResult::quarter, Function.identity())),
				desk.port(Quotas.class).of(id).stream().collect(Collectors.toMap(Quota::startsOn, Function.identity(), (one, other) -> other)),
				desk.port(Deals.class).openByPerson().getOrDefault(id, 0), facts.facts(id), sessions.of(id),
				sessions.moves(id).stream().sorted(Comparator.comparing(SessionMove::at).reversed()).toList(),
				GoalLine.of(desk, desk.port(Goals.class).of(id)), desk.port(Commitments.class).of(id), sessions.insightsOf(id), desk.port(Situations.class).of(id));
	}
}
