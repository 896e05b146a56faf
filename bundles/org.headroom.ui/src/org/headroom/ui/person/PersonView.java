package org.headroom.ui.person;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.deals.DataHorizon;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.deals.Quotas;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.PersonFacts;
import org.headroom.domain.team.Standing;
import org.headroom.domain.team.Team;
import org.headroom.domain.team.TeamRow;
import org.headroom.domain.team.TeamTable;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Currencies;
import org.headroom.ui.desk.SegmentWords;
import org.headroom.ui.kit.Figures;
import org.headroom.ui.kit.QuarterChart.Bar;
import org.headroom.ui.kit.QuarterChart.Figure;
import org.headroom.ui.kit.RelativeDates;

/**
 * Everything the Person view says but the deals, which come a page at a time. Read off the display thread.
 *
 * @param manager the manager's name; empty where unknown
 * @param sessions the newest first
 * @param promises open ones first
 * @param notes the newest first
 */
record PersonView(Person person, String manager, Standing standing, Figures figures, RelativeDates dates, Clock clock, Locale locale, List<Bar> quarters,
		List<Fact> facts, List<CoachingSession> sessions, List<GoalCard> goals, List<Commitment> promises, List<SituationNote> notes) {
	private static final int RECENT_DAYS = 90;
	private static final Figure NO_QUOTA = new Figure(Figures.NONE, -1);
	/** As many digits as fit above a bar. */
	private static final MathContext LABEL = new MathContext(3);

	PersonView {
		quarters = List.copyOf(quarters);
		facts = List.copyOf(facts);
		sessions = List.copyOf(sessions);
		goals = List.copyOf(goals);
		promises = List.copyOf(promises);
		notes = List.copyOf(notes);
	}

	/** @throws NoSuchElementException when there is nobody of that id */
	static PersonView read(Workspace workspace, long personId, Clock clock, Locale locale) {
		People people = workspace.port(People.class);
		Person person = people.byId(personId).orElseThrow(() -> new NoSuchElementException("person " + personId));
		Figures figures = Currencies.figures(workspace, locale);
		PersonFacts facts = new PersonFacts(workspace, clock);
		return new PersonView(person, person.managerId().flatMap(people::byId).map(Person::name).orElse(""), standing(workspace, personId, clock), figures,
				new RelativeDates(clock, locale), clock, locale, bars(workspace, facts, personId, clock, figures), facts.facts(personId),
				workspace.port(Sessions.class).of(personId), GoalCard.of(workspace, personId, clock, locale), workspace.port(Commitments.class).of(personId),
				workspace.port(Situations.class).of(personId));
	}

	private static Standing standing(Workspace workspace, long personId, Clock clock) {
		Team team = new TeamTable(workspace, clock).read();
		return team.rows().stream().filter(row -> row.person().id() == personId).findFirst().map(TeamRow::standing).orElse(Standing.UNRANKED);
	}

	private static List<Bar> bars(Workspace workspace, PersonFacts facts, long personId, Clock clock, Figures figures) {
		List<FiscalQuarter> closed = facts.quarters();
		List<FiscalQuarter> all = new ArrayList<>(closed);
		LocalDate today = LocalDate.now(clock);
		DataHorizon horizon = DataHorizon.of(workspace.port(Deals.class).lastClosed(), today);
		FiscalQuarter running = new FiscalSettings(workspace.port(Settings.class)).read().quarterOf(horizon.day());
		if (!closed.isEmpty() && !closed.contains(running)) {
			all.add(running);
		}
		List<QuarterResult> results = facts.results(personId, all);
		List<Quota> quotas = workspace.port(Quotas.class).of(personId);
		return all.stream().map(quarter -> bar(quarter, results, quotas, !closed.contains(quarter), figures)).toList();
	}

	private static Bar bar(FiscalQuarter quarter, List<QuarterResult> results, List<Quota> quotas, boolean open, Figures figures) {
		Optional<QuarterResult> result = results.stream().filter(each -> each.quarter().equals(quarter)).findFirst();
		BigDecimal revenue = result.map(QuarterResult::revenue).orElse(BigDecimal.ZERO);
		String label = String.format("Q%d ’%02d", quarter.number(), quarter.year() % 100);
		Optional<BigDecimal> quota = quotas.stream().filter(each -> each.startsOn().equals(quarter.first())).map(Quota::amount).filter(amount -> amount.signum() > 0).findFirst();
		return new Bar(label, revenue.doubleValue(), figures.shortMoney(revenue.round(LABEL)), open,
				List.of(new Figure(figures.exactMoney(revenue), revenue.doubleValue()), count(result.map(QuarterResult::won).orElse(0), figures), count(result.map(QuarterResult::lost).orElse(0), figures),
						quota.map(amount -> new Figure(figures.money(amount), amount.doubleValue())).orElse(NO_QUOTA),
						quota.map(amount -> revenue.doubleValue() / amount.doubleValue()).map(share -> new Figure(figures.percent(share), share)).orElse(NO_QUOTA)));
	}

	private static Figure count(int deals, Figures figures) {
		return new Figure(figures.whole(deals), deals);
	}

	/** Where the person works and for whom. */
	String context() {
		Words words = Words.of(PersonView.class, locale);
		List<String> parts = new ArrayList<>();
		if (!person.office().isEmpty()) {
			parts.add(person.office());
		}
		if (!manager.isEmpty()) {
			parts.add(words.say("reports.to", manager));
		}
		if (!person.active()) {
			parts.add(words.say("left"));
		}
		return String.join(" · ", parts);
	}

	/** The one sentence that matters: how long ago, and how often. */
	String lead() {
		Words words = Words.of(PersonView.class, locale);
		long recent = finished(Instant.now(clock).minus(Duration.ofDays(RECENT_DAYS)));
		return lastDevelopment().map(day -> words.say("lead.last", dates.say(day), recent, RECENT_DAYS)).orElseGet(() -> words.say("lead.never", recent, RECENT_DAYS));
	}

	private long finished(Instant since) {
		return sessions.stream().filter(session -> session.state() == SessionState.FINISHED && session.endedAt().filter(at -> !at.isBefore(since)).isPresent()).count();
	}

	private Optional<LocalDate> lastDevelopment() {
		return sessions.stream().filter(session -> session.state() == SessionState.FINISHED && session.kind() == SessionKind.DEVELOPMENT)
				.flatMap(session -> session.endedAt().stream()).max(Instant::compareTo).map(at -> LocalDate.ofInstant(at, clock.getZone()));
	}

	/** The segment with its rank and n. */
	String segment() {
		return SegmentWords.sentence(standing, locale);
	}

	/** A session that goes on, if there is one. */
	Optional<CoachingSession> running() {
		return sessions.stream().filter(session -> session.state() == SessionState.RUNNING).findFirst();
	}
}
