package org.headroom.domain.team;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.deals.DataHorizon;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.LastSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;

/**
 * Use case: the team with results, coaching and coverage. Reads a fixed number of statements whatever the
 * team's size. Off the display thread.
 */
public final class TeamTable {
	/** Closed quarters shown beside each person. */
	public static final int QUARTERS = 8;
	/** How far back "recent" sessions and coverage look, in days. */
	public static final int RECENT_DAYS = 90;
	private static final int PLAN_AHEAD_DAYS = 90;

	private final People people;
	private final Deals deals;
	private final Sessions sessions;
	private final Settings settings;
	private final Clock clock;
	private final SegmentRule segments;
	private final CoverageRule coverages;

	public TeamTable(Workspace workspace, Clock clock) {
		this.people = workspace.port(People.class);
		this.deals = workspace.port(Deals.class);
		this.sessions = workspace.port(Sessions.class);
		this.settings = workspace.port(Settings.class);
		this.clock = clock;
		this.segments = workspace.port(SegmentRule.class);
		this.coverages = workspace.port(CoverageRule.class);
	}

	/** Everybody's team, or, when the workspace knows who "me" is and the person has reports, that manager's alone. */
	public Team read() {
		List<Person> everybody = people.all();
		List<Person> sellers = everybody.stream().filter(person -> person.role() == Role.SALESPERSON).toList();
		DataHorizon horizon = DataHorizon.of(deals.lastClosed(), LocalDate.now(clock));
		List<FiscalQuarter> quarters = quarters(horizon);
		List<QuarterResult> results = quarters.isEmpty() ? List.of() : deals.results(quarters);
		Map<Long, Standing> standings = segments.place(sellers, quarters, results);
		List<Person> mine = mine(sellers);
		List<CoachingSession> recent = sessions.finishedSince(Instant.now(clock).minus(Duration.ofDays(RECENT_DAYS)));
		RowFacts facts = new RowFacts(names(everybody), quarters, revenue(results), deals.openByPerson(), lastDevelopment(), count(recent), next());
		List<TeamRow> rows = mine.stream().map(person -> facts.row(person, standings.get(person.id()))).toList();
		return new Team(rows, quarters, coverage(mine, standings, recent), horizon);
	}

	private List<FiscalQuarter> quarters(DataHorizon horizon) {
		Optional<LocalDate> first = deals.firstClosed();
		FiscalCalendar calendar = new FiscalSettings(settings).read();
		return first.isEmpty() ? List.of()
				: calendar.closed(QUARTERS, horizon.day()).stream().filter(quarter -> !quarter.last().isBefore(first.get())).toList();
	}

	private List<Person> mine(List<Person> sellers) {
		Optional<Long> me = settings.get(Settings.ME).map(Long::valueOf);
		List<Person> reports = sellers.stream().filter(person -> person.managerId().isPresent() && person.managerId().equals(me)).toList();
		return reports.isEmpty() ? sellers : reports;
	}

	private Coverage coverage(List<Person> mine, Map<Long, Standing> standings, List<CoachingSession> recent) {
		Set<Long> ids = mine.stream().map(Person::id).collect(Collectors.toSet());
		Set<Long> top = ids.stream().filter(id -> standings.get(id).segment() == Segment.TOP).collect(Collectors.toSet());
		List<CoachingSession> development = recent.stream()
				.filter(session -> session.kind() == SessionKind.DEVELOPMENT && ids.contains(session.personId())).toList();
		return coverages.of(top, ids.size(), development);
	}

	private static Map<Long, String> names(List<Person> everybody) {
		return everybody.stream().collect(Collectors.toMap(Person::id, Person::name));
	}

	private static Map<Long, Map<FiscalQuarter, BigDecimal>> revenue(List<QuarterResult> results) {
		return results.stream().collect(Collectors.groupingBy(QuarterResult::personId,
				Collectors.toMap(QuarterResult::quarter, QuarterResult::revenue, BigDecimal::add)));
	}

	private Map<Long, Instant> lastDevelopment() {
		return sessions.last().stream().filter(last -> last.kind() == SessionKind.DEVELOPMENT)
				.collect(Collectors.toMap(LastSession::personId, LastSession::endedAt, (one, other) -> one.isAfter(other) ? one : other));
	}

	private static Map<Long, Integer> count(List<CoachingSession> recent) {
		Map<Long, Integer> counts = new HashMap<>();
		recent.forEach(session -> counts.merge(session.personId(), 1, Integer::sum));
		return counts;
	}

	private Map<Long, LocalDateTime> next() {
		LocalDate today = LocalDate.now(clock);
		Map<Long, LocalDateTime> next = new HashMap<>();
		sessions.planned(today, today.plusDays(PLAN_AHEAD_DAYS)).forEach(session ->
				session.plannedFor().ifPresent(when -> next.merge(session.personId(), when, (one, other) -> one.isBefore(other) ? one : other)));
		return next;
	}

	private record RowFacts(Map<Long, String> names, List<FiscalQuarter> quarters, Map<Long, Map<FiscalQuarter, BigDecimal>> revenue,
			Map<Long, Integer> open, Map<Long, Instant> development, Map<Long, Integer> recent, Map<Long, LocalDateTime> next) {

		TeamRow row(Person person, Standing standing) {
			Map<FiscalQuarter, BigDecimal> won = revenue.getOrDefault(person.id(), Map.of());
			return new TeamRow(person, person.managerId().map(names::get).orElse(""), standing,
					quarters.stream().map(quarter -> won.getOrDefault(quarter, BigDecimal.ZERO)).toList(),
					open.getOrDefault(person.id(), 0), Optional.ofNullable(development.get(person.id())),
					recent.getOrDefault(person.id(), 0), Optional.ofNullable(next.get(person.id())));
		}
	}
}
