package org.headroom.persistence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.QuarterPattern;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealPage;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealQuery.Order;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.deals.Quotas;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.junit.jupiter.api.Test;

/** What every {@link Deals} and {@link Quotas} do. */
public abstract class DealsContract extends PortContract {
	private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

	@Test
	void aDealIsReadAsImported() {
		bring(row("D1", DealState.WON, "Ann", 5, "1234.50").named("Bürostühle 😀").with("Acme").selling("GTX").inStage("Closed Won").createdOn(MARCH));
		Deal deal = all("Ann").deals().getFirst();
		assertEquals(List.of("D1", "Bürostühle 😀", "Acme", "GTX", "Closed Won", DealState.WON, "EUR"),
				List.of(deal.externalId(), deal.name(), deal.account(), deal.product(), deal.stage(), deal.state(), deal.currency()));
		assertEquals(0, deal.amount().orElseThrow().compareTo(new BigDecimal("1234.50")));
		assertEquals(List.of(Optional.of(MARCH), Optional.of(MARCH.plusDays(5)), Optional.of(id("Ann"))),
				List.of(deal.createdOn(), deal.closedOn(), deal.ownerId()));
	}

	@Test
	void whatTheExportLeavesOutIsEmpty() {
		bring(new DealRow("D1", DealState.OPEN).ownedBy("Ann"));
		Deal deal = all("Ann").deals().getFirst();
		assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty(), "", ""),
				List.of(deal.amount(), deal.createdOn(), deal.closedOn(), deal.account(), deal.name()));
	}

	@Test
	void pagesTellTheTotal() {
		bring(row("D1", DealState.WON, "Ann", 1, "1"), row("D2", DealState.WON, "Ann", 2, "1"), row("D3", DealState.LOST, "Ann", 3, "1"),
				row("D4", DealState.WON, "Bob", 4, "1"));
		DealPage page = deals().page(DealQuery.of(id("Ann")), 1, 1);
		assertEquals(List.of("D2"), ids(page));
		assertEquals(3, page.total());
		assertEquals(List.of(), ids(deals().page(DealQuery.of(id("Ann")), 3, 10)));
	}

	@Test
	void stateTextAndDatesNarrow() {
		bring(row("D1", DealState.WON, "Ann", 1, "1").with("Acme_1"), row("D2", DealState.LOST, "Ann", 2, "1").selling("acme pro"),
				row("D3", DealState.OPEN, "Ann", 3, "1").with("Other"), row("D4", DealState.WON, "Ann", 90, "1").named("for ACME"));
		DealQuery query = DealQuery.of(id("Ann"));
		assertEquals(Set.of("D1", "D4"), Set.copyOf(ids(deals().page(query.only(Set.of(DealState.WON)), 0, 9))));
		assertEquals(Set.of("D1", "D2", "D4"), Set.copyOf(ids(deals().page(query.containing("Acme"), 0, 9))));
		assertEquals(List.of("D3"), ids(deals().page(query.containing("d3"), 0, 9)));
		assertEquals(List.of("D1"), ids(deals().page(query.containing("e_1"), 0, 9)));
		assertEquals(List.of("D2", "D1"), ids(deals().page(query.closedBetween(MARCH.plusDays(1), MARCH.plusDays(2)), 0, 9)));
		assertEquals(0, deals().page(query.only(Set.of()), 0, 9).total());
	}

	@Test
	void everyColumnOrders() {
		bring(row("D1", DealState.WON, "Ann", 1, "30").with("C").selling("y").createdOn(MARCH.plusDays(2)),
				row("D2", DealState.OPEN, "Ann", 3, "10").with("A").selling("z").createdOn(MARCH.plusDays(1)),
				row("D3", DealState.LOST, "Ann", 2, "20").with("B").selling("x").createdOn(MARCH));
		Map<Order, List<String>> expected = Map.of(Order.CLOSED, List.of("D1", "D3", "D2"), Order.CREATED, List.of("D3", "D2", "D1"), Order.AMOUNT,
				List.of("D2", "D3", "D1"), Order.ACCOUNT, List.of("D2", "D3", "D1"), Order.PRODUCT, List.of("D3", "D1", "D2"), Order.STATE,
				List.of("D2", "D1", "D3"));
		for (Order order : Order.values()) {
			assertEquals(expected.get(order), ids(deals().page(DealQuery.of(id("Ann")).orderedBy(order, false), 0, 9)), order.name());
			assertEquals(expected.get(order).reversed(), ids(deals().page(DealQuery.of(id("Ann")).orderedBy(order, true), 0, 9)), order.name());
		}
	}

	@Test
	void resultsAddUpByPersonAndQuarter() {
		bring(row("D1", DealState.WON, "Ann", 0, "10.50"), row("D2", DealState.WON, "Ann", 92, "1"), row("D3", DealState.LOST, "Ann", 1, "99"),
				row("D4", DealState.OPEN, "Ann", 1, "99"), row("D5", DealState.WON, "Bob", 92, "7"), row("D6", DealState.WON, "Ann", 2, "0.50"),
				new DealRow("D7", DealState.WON).ownedBy("Bob").closedOn(MARCH.plusDays(93)), row("D8", DealState.WON, "Ann", -1, "5"));
		List<FiscalQuarter> quarters = FiscalCalendar.of(MonthDay.of(3, 1), QuarterPattern.MONTHS, DayOfWeek.MONDAY).closed(2, LocalDate.of(2026, 8, 31));
		Map<String, QuarterResult> results = deals().results(quarters).stream()
				.collect(Collectors.toMap(result -> result.personId() + " " + result.quarter().number(), result -> result));
		assertEquals(Set.of(id("Ann") + " 1", id("Ann") + " 2", id("Bob") + " 2"), results.keySet());
		QuarterResult first = results.get(id("Ann") + " 1");
		assertEquals(List.of(2, 1, 0), List.of(first.won(), first.lost(), first.revenue().compareTo(new BigDecimal("11"))));
		QuarterResult bobs = results.get(id("Bob") + " 2");
		assertEquals(List.of(2, 0, 0), List.of(bobs.won(), bobs.lost(), bobs.revenue().compareTo(new BigDecimal("7"))));
		assertEquals(List.of(), deals().results(List.of()));
	}

	@Test
	void openDealsAreCountedByPerson() {
		bring(row("D1", DealState.OPEN, "Ann", 0, "1"), row("D2", DealState.OPEN, "Ann", 0, "1"), row("D3", DealState.WON, "Bob", 0, "1"));
		assertEquals(Map.of(id("Ann"), 2), deals().openByPerson());
	}

	@Test
	void theFirstAndLastCloseCountClosedDealsOnly() {
		assertEquals(List.of(Optional.empty(), Optional.empty(), 0L), List.of(deals().firstClosed(), deals().lastClosed(), deals().count()));
		bring(row("D1", DealState.OPEN, "Ann", 0, "1"), row("D2", DealState.LOST, "Ann", 5, "1"), row("D3", DealState.WON, "Ann", 9, "1"),
				row("D4", DealState.OPEN, "Ann", 20, "1"));
		assertEquals(List.of(Optional.of(MARCH.plusDays(5)), Optional.of(MARCH.plusDays(9)), 4L),
				List.of(deals().firstClosed(), deals().lastClosed(), deals().count()));
	}

	@Test
	void aQuotaReplacesTheOneOfTheSameDay() {
		ann();
		Quotas quotas = port(Quotas.class);
		quotas.save(new Quota(11, 1, MARCH.plusMonths(3), new BigDecimal("300"), "EUR"));
		quotas.save(new Quota(12, 1, MARCH, new BigDecimal("100"), "EUR"));
		quotas.save(new Quota(13, 1, MARCH, new BigDecimal("200"), "EUR"));
		assertEquals(List.of("200", "300"), quotas.of(1).stream().map(quota -> quota.amount().stripTrailingZeros().toPlainString()).toList());
		assertEquals(MARCH, quotas.of(1).getFirst().startsOn());
		assertEquals(List.of(), quotas.of(2));
	}

	private Deals deals() {
		return port(Deals.class);
	}

	private DealPage all(String name) {
		return deals().page(DealQuery.of(id(name)), 0, 100);
	}

	private long id(String name) {
		return port(People.class).named(name).getFirst().id();
	}

	private static List<String> ids(DealPage page) {
		return page.deals().stream().map(Deal::externalId).toList();
	}

	private static DealRow row(String id, DealState state, String owner, int day, String amount) {
		return new DealRow(id, state).ownedBy(owner).closedOn(MARCH.plusDays(day)).worth(new BigDecimal(amount), "EUR");
	}

	private void bring(DealRow... rows) {
		try (Imports.Draft draft = port(Imports.class).begin("deals.csv", Instant.EPOCH)) {
			List.of(rows).forEach(draft::deal);
			assertTrue(draft.commit().dealsAdded() > 0);
		}
	}
}
