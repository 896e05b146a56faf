package org.headroom.domain.fakes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealPage;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;

final class InMemoryDeals implements Deals {
	private final Map<String, Deal> byExternalId = new LinkedHashMap<>();

	Optional<Deal> known(String externalId) {
		return Optional.ofNullable(byExternalId.get(externalId));
	}

	void put(Deal deal) {
		byExternalId.put(deal.externalId(), deal);
	}

	void remove(String externalId) {
		byExternalId.remove(externalId);
	}

	@Override
	public DealPage page(DealQuery query, int offset, int limit) {
		Comparator<Deal> order = order(query.order());
		List<Deal> found = byExternalId.values().stream().filter(deal -> matches(deal, query))
				.sorted((query.descending() ? order.reversed() : order).thenComparing(Deal::id)).toList();
		return new DealPage(found.stream().skip(offset).limit(limit).toList(), found.size());
	}

	private static boolean matches(Deal deal, DealQuery query) {
		boolean dated = query.closedFrom().equals(LocalDate.MIN) && query.closedTo().equals(LocalDate.MAX)
				|| deal.closedOn().filter(day -> !day.isBefore(query.closedFrom()) && !day.isAfter(query.closedTo())).isPresent();
		String text = query.text().toLowerCase(Locale.ROOT);
		return dated && deal.ownerId().filter(id -> id == query.personId()).isPresent() && query.states().contains(deal.state())
				&& Stream.of(deal.account(), deal.product(), deal.name(), deal.externalId()).anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(text));
	}

	private static Comparator<Deal> order(DealQuery.Order order) {
		return switch (order) {
			case CLOSED -> Comparator.comparing(deal -> deal.closedOn().orElse(LocalDate.MIN));
			case CREATED -> Comparator.comparing(deal -> deal.createdOn().orElse(LocalDate.MIN));
			case AMOUNT -> Comparator.comparing(deal -> deal.amount().orElse(BigDecimal.ZERO));
			case ACCOUNT -> Comparator.comparing(Deal::account);
			case PRODUCT -> Comparator.comparing(Deal::product);
			case STATE -> Comparator.comparing(Deal::state);
		};
	}

	@Override
	public List<QuarterResult> results(List<FiscalQuarter> quarters) {
		List<QuarterResult> results = new ArrayList<>();
		for (FiscalQuarter quarter : quarters) {
			Map<Long, QuarterResult> byPerson = new HashMap<>();
			closed().filter(deal -> quarter.contains(deal.closedOn().orElseThrow()))
					.forEach(deal -> deal.ownerId().ifPresent(owner -> byPerson.merge(owner, one(owner, quarter, deal), InMemoryDeals::add)));
			results.addAll(byPerson.values());
		}
		return results;
	}

	private static QuarterResult one(long owner, FiscalQuarter quarter, Deal deal) {
		boolean won = deal.state() == DealState.WON;
		return new QuarterResult(owner, quarter, won ? 1 : 0, won ? 0 : 1, won ? deal.amount().orElse(BigDecimal.ZERO) : BigDecimal.ZERO);
	}

	private static QuarterResult add(QuarterResult one, QuarterResult other) {
		return new QuarterResult(one.personId(), one.quarter(), one.won() + other.won(), one.lost() + other.lost(), one.revenue().add(other.revenue()));
	}

	private Stream<Deal> closed() {
		return byExternalId.values().stream().filter(deal -> deal.state() != DealState.OPEN && deal.closedOn().isPresent());
	}

	@Override
	public Map<Long, Integer> openByPerson() {
		Map<Long, Integer> counts = new HashMap<>();
		byExternalId.values().stream().filter(deal -> deal.state() == DealState.OPEN)
				.forEach(deal -> deal.ownerId().ifPresent(owner -> counts.merge(owner, 1, Integer::sum)));
		return counts;
	}

	@Override
	public Optional<LocalDate> lastClosed() {
		return closed().map(deal -> deal.closedOn().orElseThrow()).max(Comparator.naturalOrder());
	}

	@Override
	public Optional<LocalDate> firstClosed() {
		return closed().map(deal -> deal.closedOn().orElseThrow()).min(Comparator.naturalOrder());
	}

	@Override
	public long count() {
		return byExternalId.size();
	}
}
