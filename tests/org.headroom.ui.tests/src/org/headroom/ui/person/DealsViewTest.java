package org.headroom.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.headroom.domain.deals.DealPage;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealQuery.Order;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.Deals;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class DealsViewTest {
	private final SmallTeam team = new SmallTeam();
	private final DealsView view = new DealsView(team.person("Darcel S").id(), SmallTeam.ENGLISH);

	@Test
	void aPageSaysWhichOfHowManyItShows() {
		DealPage page = page();
		assertEquals("1 to 44 of 44", view.position(page));
		assertFalse(view.hasNext(page));
		assertFalse(view.hasPrevious());
	}

	@Test
	void turningThePageAndBackEndsWhereItBegan() {
		view.next();
		assertTrue(view.hasPrevious());
		assertTrue(page().deals().isEmpty());
		view.previous();
		assertEquals(0, view.offset());
	}

	@Test
	void aPageBehindTheLastOneIsPulledBackToTheLast() {
		view.next();
		view.next();
		assertTrue(view.pulledBack(page()));
		assertEquals(0, view.offset());
		assertEquals("1 to 44 of 44", view.position(page()));
		assertFalse(view.pulledBack(page()));
	}

	@Test
	void fewerDealsThanBeforeEndOnTheirLastPage() {
		view.next();
		view.next();
		assertTrue(view.pulledBack(new DealPage(List.of(), 2 * DealsView.PAGE)));
		assertEquals(DealsView.PAGE, view.offset());
	}

	@Test
	void whereNoDealsAreLeftTheFirstPageIsAskedForOnce() {
		view.next();
		assertTrue(view.pulledBack(new DealPage(List.of(), 0)));
		assertFalse(view.pulledBack(new DealPage(List.of(), 0)));
	}

	@Test
	void filteringBeginsAtTheFirstPageAgain() {
		view.next();
		view.containing(" Account 1 ");
		assertEquals(0, view.offset());
		assertEquals("Account 1", view.query().text());
		assertEquals(11, page().total());
	}

	@Test
	void aHeaderOrdersWhereTheDealsAreKept() {
		view.ordered("amount", false);
		assertEquals(Order.AMOUNT, view.query().order());
		assertFalse(view.query().descending());
	}

	@Test
	void theRowsBehindAFactKeepTheChosenOrder() {
		view.ordered("amount", true);
		view.behind(DealQuery.of(1).only(EnumSet.of(DealState.WON)));
		assertEquals(Order.AMOUNT, view.query().order());
		assertEquals(EnumSet.of(DealState.WON), view.query().states());
	}

	@Test
	void nothingFoundIsSaidInWords() {
		view.only(DealsView.Which.LOST);
		assertEquals("No deals", view.position(page()));
	}

	private DealPage page() {
		return team.workspace.port(Deals.class).page(view.query(), view.offset(), DealsView.PAGE);
	}
}
