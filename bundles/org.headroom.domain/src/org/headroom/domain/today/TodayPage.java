package org.headroom.domain.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.team.FactRule;
import org.headroom.domain.team.Segment;
import org.headroom.domain.team.Team;
import org.headroom.domain.team.TeamRow;
import org.headroom.domain.team.TeamTable;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Party;

/** Use case: the Today page. Off the display thread. */
public final class TodayPage {
	/** After so many days without a development session a person is suggested. */
	static final int DUE_AFTER_DAYS = 30;
	private static final int QUARTER_END_DAYS = 14;
	private static final int WEEK_DAYS = 7;

	private final Workspace workspace;
	private final Clock clock;
	private final PaceRule pace;
	private final FactRule factRule;

	public TodayPage(Workspace workspace, Clock clock) {
		this.workspace = workspace;
		this.clock = clock;
		this.pace = workspace.port(PaceRule.class);
		this.factRule = workspace.port(FactRule.class);
	}

	public Today read() {
		LocalDate day = LocalDate.now(clock);
		Team team = new TeamTable(workspace, clock).read();
		Map<Long, Person> people = team.rows().stream().map(TeamRow::person).collect(Collectors.toMap(Person::id, Function.identity()));
		Sessions sessions = workspace.port(Sessions.class);
		List<TeamRow> top = team.rows().stream().filter(row -> row.standing().segment() == Segment.TOP).toList();
		return new Today(day, calendarQuarter(day), team.horizon(), people.size(), suggestions(team, day),
				(int) top.stream().filter(row -> !seenWithin(row, day, TeamTable.RECENT_DAYS)).count(), top.size(),
				with(people, sessions.running()), with(people, sessions.planned(day, day)), promises(people, day),
				slipping(people, day), with(people, sessions.planned(day.plusDays(1), day.plusDays(WEEK_DAYS))));
	}

	private FiscalQuarter calendarQuarter(LocalDate day) {
		return new FiscalSettings(workspace.port(Settings.class)).read().quarterOf(day);
	}

	private List<Suggestion> suggestions(Team team, LocalDate day) {
		NotNow notNow = new NotNow(workspace.port(Settings.class));
		Set<Long> withMe = workspace.port(Sessions.class).running().stream().map(CoachingSession::personId).collect(Collectors.toSet());
		List<TeamRow> due = team.rows().stream()
				.filter(row -> row.next().isEmpty() && !withMe.contains(row.person().id()) && !seenWithin(row, day, DUE_AFTER_DAYS) && !notNow.said(row.person().id(), day))
				.sorted(Comparator.comparing((TeamRow row) -> row.standing().segment() != Segment.TOP)
						.thenComparing(row -> -daysSince(row, day).orElse(Long.MAX_VALUE))
						.thenComparing(row -> row.person().name()))
				.toList();
		List<QuarterResult> results = team.quarters().isEmpty() ? List.of() : workspace.port(Deals.class).results(team.quarters());
		Map<Long, List<QuarterResult>> byPerson = results.stream().collect(Collectors.groupingBy(QuarterResult::personId));
		LocalDate quietUntil = calendarQuarter(day).last().minusDays(QUARTER_END_DAYS);
		return due.stream().map(row -> new Suggestion(row, daysSince(row, day), day.isAfter(quietUntil), quietUntil,
				factRule.facts(row.person().id(), team.quarters(), byPerson.getOrDefault(row.person().id(), List.of())))).toList();
	}

	private static boolean seenWithin(TeamRow row, LocalDate day, int days) {
		return daysSince(row, day).orElse(Long.MAX_VALUE) <= days;
	}

	private static OptionalLong daysSince(TeamRow row, LocalDate day) {
		return row.lastDevelopment().stream()
				.mapToLong(at -> ChronoUnit.DAYS.between(LocalDate.ofInstant(at, ZoneId.systemDefault()), day)).findFirst();
	}

	private static List<Today.Appointment> with(Map<Long, Person> people, List<CoachingSession> sessions) {
		return sessions.stream().filter(session -> people.containsKey(session.personId()))
				.map(session -> new Today.Appointment(session, people.get(session.personId()))).toList();
	}

	private List<Today.Promise> promises(Map<Long, Person> people, LocalDate day) {
		return workspace.port(Commitments.class).due(Party.MANAGER, day.plusDays(1)).stream()
				.filter(commitment -> people.containsKey(commitment.personId()))
				.map(commitment -> new Today.Promise(commitment, people.get(commitment.personId()))).toList();
	}

	private List<Today.Slipping> slipping(Map<Long, Person> people, LocalDate day) {
		Goals goals = workspace.port(Goals.class);
		Map<Long, CheckIn> last = goals.lastCheckIns().stream().collect(Collectors.toMap(CheckIn::goalId, Function.identity(), (one, other) -> other));
		return goals.open().stream().filter(goal -> people.containsKey(goal.personId()))
				.flatMap(goal -> behind(goal, people, Optional.ofNullable(last.get(goal.id())), day)).toList();
	}

	private Stream<Today.Slipping> behind(Goal goal, Map<Long, Person> people, Optional<CheckIn> last, LocalDate day) {
		return switch (pace.judge(goal, last, day)) {
			case Pace.Behind behind -> Stream.of(new Today.Slipping(goal, people.get(goal.personId()), behind));
			case Pace.OnPace onPace -> Stream.empty();
			case Pace.TooEarly tooEarly -> Stream.empty();
			case Pace.Reached reached -> Stream.empty();
		};
	}
}
