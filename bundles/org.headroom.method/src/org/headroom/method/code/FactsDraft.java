package org.headroom.method.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts put together by hand, for the tests of plugin code: everything is empty until it is added. Later
 * releases add steps here. Not safe for use by several threads.
 */
public final class FactsDraft {

	private final LocalDate today;
	private final List<QuarterFact> quarters = new ArrayList<>();
	private final List<DealFact> deals = new ArrayList<>();
	private final List<GoalFact> goals = new ArrayList<>();
	private final List<PromiseFact> promises = new ArrayList<>();
	private final List<SessionFact> sessions = new ArrayList<>();

	/** Facts as they are on this day, in euros. */
	public FactsDraft(LocalDate today) {
		this.today = today;
	}

	/** One more quarter, the oldest first. */
	public FactsDraft with(QuarterFact quarter) {
		quarters.add(quarter);
		return this;
	}

	/** One more deal, open or closed. */
	public FactsDraft with(DealFact deal) {
		deals.add(deal);
		return this;
	}

	/** One more goal. */
	public FactsDraft with(GoalFact goal) {
		goals.add(goal);
		return this;
	}

	/** One more open commitment. */
	public FactsDraft with(PromiseFact promise) {
		promises.add(promise);
		return this;
	}

	/** One more session, the newest first. */
	public FactsDraft with(SessionFact session) {
		sessions.add(session);
		return this;
	}

	/** The facts. */
	public PersonFacts facts() {
		return new Fixed(today, List.copyOf(quarters), List.copyOf(deals), List.copyOf(goals), List.copyOf(promises), List.copyOf(sessions));
	}

	private record Fixed(LocalDate today, List<QuarterFact> quarters, List<DealFact> deals, List<GoalFact> goals, List<PromiseFact> promises,
			List<SessionFact> sessions) implements PersonFacts {

		@Override
		public String currency() {
			return "EUR";
		}

		@Override
		public List<DealFact> openDeals() {
			return deals.stream().filter(deal -> deal.outcome() == DealFact.Outcome.OPEN).toList();
		}

		@Override
		public List<DealFact> closedDeals(LocalDate from, LocalDate to) {
			return deals.stream().filter(deal -> deal.closed().filter(day -> !day.isBefore(from) && !day.isAfter(to)).isPresent()).toList();
		}
	}
}
