package org.headroom.domain.deals;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which deals of a person, and in which order.
 *
 * @param text part of account, product, name or CRM id, without regard to case; empty for all
 * @param closedFrom inclusive, with {@code closedTo}: only deals with a close date between them; {@link LocalDate#MIN} and {@link LocalDate#MAX} for all
 */
public record DealQuery(long personId, Set<DealState> states, String text, LocalDate closedFrom, LocalDate closedTo, Order order, boolean descending) {

	/** Columns a list of deals can be ordered by; ties are broken by id. */
	public enum Order { CLOSED, CREATED, AMOUNT, ACCOUNT, PRODUCT, STATE }

	public DealQuery {
		states = Set.copyOf(states);
	}

	/** All deals of a person, the latest closed first. */
	public static DealQuery of(long personId) {
		return new DealQuery(personId, Set.of(DealState.values()), "", LocalDate.MIN, LocalDate.MAX, Order.CLOSED, true);
	}

	public DealQuery only(Set<DealState> wanted) {
		return new DealQuery(personId, wanted, text, closedFrom, closedTo, order, descending);
	}

	public DealQuery containing(String part) {
		return new DealQuery(personId, states, part, closedFrom, closedTo, order, descending);
	}

	public DealQuery closedBetween(LocalDate from, LocalDate to) {
		return new DealQuery(personId, states, text, from, to, order, descending);
	}

	public DealQuery orderedBy(Order column, boolean down) {
		return new DealQuery(personId, states, text, closedFrom, closedTo, column, down);
	}
}
