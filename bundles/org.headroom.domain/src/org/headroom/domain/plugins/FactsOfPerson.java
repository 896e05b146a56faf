package org.headroom.domain.plugins;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.deals.DataHorizon;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;
import org.headroom.method.Visibility;
import org.headroom.method.code.DealFact;
import org.headroom.method.code.GoalFact;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.PromiseFact;
import org.headroom.method.code.QuarterFact;
import org.headroom.method.code.SessionFact;

/**
 * What the code of a plugin may see of a person, read from the workspace when it asks. What is the manager's own is only in the sessions of the
 * method that asks, and in none when a report asks. A failure of the workspace is told apart from one of the plugin.
 */
final class FactsOfPerson implements PersonFacts {
	private static final String USUAL_CURRENCY = "EUR";
	private static final int QUARTERS = 12;
	private static final int OPEN_DEALS = 500;
	private static final int CLOSED_DEALS = 2_000;
	private static final int SESSIONS = 50;

	private final Workspace workspace;
	private final Clock clock;
	private final long personId;
	private final Optional<Method> asking;
	private final Reader reader;

	/** @param asking the method whose code asks; empty when the code belongs to none */
	FactsOfPerson(Workspace workspace, Clock clock, long personId, Optional<Method> asking, Reader reader) {
		this.workspace = workspace;
		this.clock = clock;
		this.personId = personId;
		this.asking = asking;
		this.reader = reader;
	}

	/**
	 * On a thread of its own: the guard interrupts a call it gives up, and an interrupt in the middle of reading would close the database's file
	 * under everybody.
	 */
	private static <T> T read(Callable<T> reading) {
		FutureTask<T> task = new FutureTask<>(reading);
		Thread.ofPlatform().daemon().name("headroom-facts").start(task);
		try {
			return task.get();
		} catch (ExecutionException e) {
			throw new OwnFault(e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException("the facts could not be read", e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("the call that asked was given up");
		}
	}

	@Override
	public LocalDate today() {
		return LocalDate.now(clock);
	}

	@Override
	public String currency() {
		return read(() -> workspace.port(Settings.class).get(Settings.CURRENCY).orElse(USUAL_CURRENCY));
	}

	@Override
	public List<QuarterFact> quarters() {
		return read(() -> {
			Deals deals = workspace.port(Deals.class);
			LocalDate day = DataHorizon.of(deals.lastClosed(), today()).day();
			List<FiscalQuarter> quarters = quarters(deals.firstClosed().orElse(day), day);
			Map<FiscalQuarter, QuarterResult> results = deals.results(quarters).stream().filter(each -> each.personId() == personId)
					.collect(Collectors.toMap(QuarterResult::quarter, Function.identity()));
			return quarters.stream().map(quarter -> fact(quarter, Optional.ofNullable(results.get(quarter)), day)).toList();
		});
	}

	private List<FiscalQuarter> quarters(LocalDate first, LocalDate day) {
		FiscalCalendar calendar = new FiscalSettings(workspace.port(Settings.class)).read();
		List<FiscalQuarter> quarters = new ArrayList<>(calendar.closed(QUARTERS - 1, day).stream().filter(quarter -> !quarter.last().isBefore(first)).toList());
		FiscalQuarter running = calendar.quarterOf(day);
		if (!quarters.contains(running)) {
			quarters.add(running);
		}
		return quarters;
	}

	private static QuarterFact fact(FiscalQuarter quarter, Optional<QuarterResult> result, LocalDate day) {
		return new QuarterFact(quarter.first(), quarter.last(), result.map(QuarterResult::revenue).orElse(BigDecimal.ZERO), result.map(QuarterResult::won).orElse(0),
				result.map(QuarterResult::lost).orElse(0), quarter.last().isBefore(day));
	}

	@Override
	public List<DealFact> openDeals() {
		return deals(DealQuery.of(personId).only(Set.of(DealState.OPEN)).orderedBy(DealQuery.Order.AMOUNT, true), OPEN_DEALS);
	}

	@Override
	public List<DealFact> closedDeals(LocalDate from, LocalDate to) {
		return deals(DealQuery.of(personId).only(Set.of(DealState.WON, DealState.LOST)).closedBetween(from, to), CLOSED_DEALS);
	}

	private List<DealFact> deals(DealQuery query, int most) {
		return read(() -> workspace.port(Deals.class).page(query, 0, most).deals().stream().map(FactsOfPerson::fact).toList());
	}

	private static DealFact fact(Deal deal) {
		DealFact.Outcome outcome = switch (deal.state()) {
			case OPEN -> DealFact.Outcome.OPEN;
			case WON -> DealFact.Outcome.WON;
			case LOST -> DealFact.Outcome.LOST;
		};
		return new DealFact(deal.id(), deal.name(), deal.account(), deal.product(), deal.stage(), outcome, deal.amount(), deal.createdOn(),
				deal.closedOn().filter(day -> outcome != DealFact.Outcome.OPEN));
	}

	@Override
	public List<GoalFact> goals() {
		return read(() -> {
			Goals goals = workspace.port(Goals.class);
			return goals.of(personId).stream().filter(goal -> goal.state() == GoalState.OPEN && goal.visibility() != Visibility.MINE).map(goal -> fact(goal, goals)).toList();
		});
	}

	private static GoalFact fact(Goal goal, Goals goals) {
		Optional<BigDecimal> now = goals.checkIns(goal.id()).stream().filter(each -> each.visibility() != Visibility.MINE && each.reading().isPresent())
				.max(Comparator.comparing(CheckIn::day).thenComparing(CheckIn::id)).flatMap(CheckIn::reading);
		return new GoalFact(goal.id(), goal.title(), goal.kind() == GoalKind.LEARNING, goal.ladder().map(Ladder::baseline), now, goal.ladder().map(Ladder::target),
				Optional.of(goal.dueOn()));
	}

	@Override
	public List<PromiseFact> promises() {
		return read(() -> workspace.port(Commitments.class).of(personId).stream()
				.filter(each -> each.state() == CommitmentState.OPEN && each.visibility() != Visibility.MINE)
				.sorted(Comparator.comparing((Commitment each) -> each.dueOn().orElse(LocalDate.MAX)))
				.map(each -> new PromiseFact(each.owner(), each.what(), each.dueOn())).toList());
	}

	@Override
	public List<SessionFact> sessions() {
		return read(() -> {
			HeldSessions held = new HeldSessions(workspace, clock);
			return held.finished(personId).stream().limit(SESSIONS).map(session -> asking.filter(method -> method.id().equals(session.methodId()))
					.map(method -> held.own(session, method, reader)).orElseGet(() -> held.foreign(session))).toList();
		});
	}
}
