package org.headroom.questions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.Segment;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Party;

/**
 * Use case: which situations the workspace shows for a person, the most telling first. Only what can be
 * read off dates, promises, goals and facts; how somebody feels about the job is for the manager to say,
 * who may put more triggers in front. Off the display thread.
 */
public final class PresentTriggers {
	/** Days without a development session after which it has been long. */
	public static final int LONG_UNSEEN_DAYS = 60;
	/** Days after the first one in which somebody is new. */
	public static final int NEW_DAYS = 120;
	/** Days before the end of a quarter, and after it, that count as its end and as the time after it. */
	public static final int QUARTER_EDGE_DAYS = 14;
	/** Days in which a reached goal is still news. */
	private static final int NEWS_DAYS = 30;

	private static final Set<Trigger> TOLD_BY_RECORDS = EnumSet.of(Trigger.PROMISE_OVERDUE, Trigger.PROMISE_RETURNING, Trigger.SLIPPED_GOAL,
			Trigger.GOAL_REACHED);
	private static final List<Trigger> MOST_TELLING_FIRST = List.of(Trigger.PROMISE_OVERDUE, Trigger.QUARTER_END, Trigger.PROMISE_RETURNING,
			Trigger.NEW_HIRE, Trigger.SLIPPED_GOAL, Trigger.GOAL_REACHED, Trigger.SMALLER_DEALS, Trigger.LOWER_WIN_RATE, Trigger.LONG_UNSEEN,
			Trigger.TOP_PERFORMER, Trigger.CEILING, Trigger.AFTER_QUARTER, Trigger.NOTHING_TO_BRING);

	private final Workspace workspace;
	private final Clock clock;
	private final PaceRule pace;

	public PresentTriggers(Workspace workspace, Clock clock) {
		this.workspace = workspace;
		this.clock = clock;
		this.pace = workspace.port(PaceRule.class);
	}

	/** @param facts those worth bringing, as they are shown beside the session */
	public List<String> of(Person person, Segment segment, List<Fact> facts) {
		LocalDate today = LocalDate.now(clock);
		Set<Trigger> present = EnumSet.noneOf(Trigger.class);
		addPromises(person, today, present);
		addGoals(person, today, present);
		addFacts(facts, present);
		addTime(person, today, present);
		if (segment == Segment.TOP) {
			present.add(Trigger.TOP_PERFORMER);
			present.add(Trigger.CEILING);
		}
		if (facts.isEmpty() && present.stream().noneMatch(TOLD_BY_RECORDS::contains)) {
			present.add(Trigger.NOTHING_TO_BRING);
		}
		return MOST_TELLING_FIRST.stream().filter(present::contains).map(Trigger::id).toList();
	}

	private void addPromises(Person person, LocalDate today, Set<Trigger> present) {
		for (Commitment promise : workspace.port(Commitments.class).of(person.id())) {
			if (promise.owner() == Party.MANAGER && promise.overdue(today)) {
				present.add(Trigger.PROMISE_OVERDUE);
			}
			if (promise.owner() == Party.SALESPERSON && promise.state() == CommitmentState.OPEN && dueBy(promise, today)) {
				present.add(Trigger.PROMISE_RETURNING);
			}
		}
	}

	private static boolean dueBy(Commitment promise, LocalDate today) {
		return promise.dueOn().map(due -> !due.isAfter(today)).orElse(true);
	}

	private void addGoals(Person person, LocalDate today, Set<Trigger> present) {
		Goals goals = workspace.port(Goals.class);
		Map<Long, CheckIn> last = goals.lastCheckIns().stream()
				.collect(Collectors.toMap(CheckIn::goalId, Function.identity(), (one, other) -> other));
		for (Goal goal : goals.of(person.id())) {
			if (goal.state() == GoalState.OPEN) {
				addPace(pace.judge(goal, Optional.ofNullable(last.get(goal.id())), today), present);
			} else if (goal.state() == GoalState.REACHED && goal.settledOn().filter(day -> day.isAfter(today.minusDays(NEWS_DAYS))).isPresent()) {
				present.add(Trigger.GOAL_REACHED);
			}
		}
	}

	private static void addPace(Pace judged, Set<Trigger> present) {
		switch (judged) {
			case Pace.Behind behind -> present.add(Trigger.SLIPPED_GOAL);
			case Pace.Reached reached -> present.add(Trigger.GOAL_REACHED);
			case Pace.OnPace onPace -> { }
			case Pace.TooEarly tooEarly -> { }
		}
	}

	private static void addFacts(List<Fact> facts, Set<Trigger> present) {
		for (Fact fact : facts) {
			if (fact.change() < 0) {
				switch (fact.kind()) {
					case WIN_RATE -> present.add(Trigger.LOWER_WIN_RATE);
					case DEAL_SIZE -> present.add(Trigger.SMALLER_DEALS);
					case DEALS_CLOSED -> { }
				}
			}
		}
	}

	private void addTime(Person person, LocalDate today, Set<Trigger> present) {
		FiscalQuarter quarter = new FiscalSettings(workspace.port(Settings.class)).read().quarterOf(today);
		if (today.isAfter(quarter.last().minusDays(QUARTER_EDGE_DAYS))) {
			present.add(Trigger.QUARTER_END);
		}
		if (today.isBefore(quarter.first().plusDays(QUARTER_EDGE_DAYS))) {
			present.add(Trigger.AFTER_QUARTER);
		}
		boolean isNew = person.hiredOn().filter(day -> ChronoUnit.DAYS.between(day, today) <= NEW_DAYS).isPresent();
		if (isNew) {
			present.add(Trigger.NEW_HIRE);
		}
		if (!isNew && !seenSince(person, Instant.now(clock).minus(LONG_UNSEEN_DAYS, ChronoUnit.DAYS))) {
			present.add(Trigger.LONG_UNSEEN);
		}
	}

	private boolean seenSince(Person person, Instant day) {
		return workspace.port(Sessions.class).last().stream()
				.anyMatch(last -> last.personId() == person.id() && last.kind() == SessionKind.DEVELOPMENT && last.endedAt().isAfter(day));
	}
}
