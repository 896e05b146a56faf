package org.headroom.analytics.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactChoiceTest {

	@Test
	void nineDealsAreTooFew() {
		DealSummary few = new DealSummary(Map.of("a", 5), Map.of("x", 4), 5, 4, moments(5, 1), moments(9, 1), Moments.NONE, 3, 1, 2, 1);
		assertEquals(new Facts.TooFew(10), FactChoice.of(Comparisons.of(few, peers(), Against.PEERS)));
	}

	@Test
	void whoIsLikeThePeersHearsThatNothingStandsOut() {
		assertInstanceOf(Facts.NothingStandsOut.class, FactChoice.of(Comparisons.of(like(50), peers(), Against.PEERS)));
	}

	@Test
	void aDeviantShareIsTheFact() {
		DealSummary own = new DealSummary(Map.of("a", 45, "b", 5), Map.of("x", 25, "y", 25), 50, 50, moments(50, 1), moments(100, 1), Moments.NONE, 20, 4, 30, 6);
		Facts.Fact fact = assertInstanceOf(Facts.Found.class, FactChoice.of(Comparisons.of(own, peers(), Against.PEERS))).facts().getFirst();
		assertEquals(Topic.MIX, fact.deviation().topic());
		assertEquals(50, fact.deviation().n());
		assertTrue(Math.abs(fact.shrunk()) < Math.abs(fact.deviation().effect()));
	}

	@Test
	void neverMoreThanThreeAndOneATopic() {
		DealSummary own = new DealSummary(Map.of("a", 80, "b", 1), Map.of("x", 2, "y", 70), 81, 72, moments(81, 3), moments(150, 0), moments(81, -2), 40, 38, 30, 29);
		List<Facts.Fact> facts = assertInstanceOf(Facts.Found.class, FactChoice.of(Comparisons.of(own, peers(), Against.OWN_PAST))).facts();
		assertEquals(3, facts.size());
		assertEquals(3, facts.stream().map(fact -> fact.deviation().topic()).distinct().count());
	}

	@Test
	void theProcedureOfBenjaminiAndHochbergStepsUp() {
		List<Deviation> deviations = List.of(p(0.001), p(0.045), p(0.05), p(0.9));
		assertEquals(3, FactChoice.discoveries(deviations).size());
		assertEquals(0, FactChoice.discoveries(List.of(p(0.051), p(0.4))).size());
	}

	@Test
	void momentsAreThoseOfAllValuesTogether() {
		Moments one = Moments.NONE.and(1).and(2).and(4);
		Moments other = Moments.NONE.and(8).and(10);
		Moments all = one.and(other);
		assertEquals(5, all.n());
		assertEquals(5, all.mean(), 1e-12);
		assertEquals(60, all.squares(), 1e-12);
		assertEquals(one, one.and(Moments.NONE));
	}

	@Test
	void fishersTestGivesTheTextbookValue() {
		Deviation tea = new Compare(Against.PEERS).shares(Topic.WIN_RATE, "", 9, 10, 4, 14).orElseThrow();
		assertEquals(2 * 0.0037, tea.p(), 0.002);
	}

	private static Deviation p(double p) {
		return new Deviation(Topic.SIZE, Against.PEERS, "", 1, 1, 1, 1, p, 20, 20);
	}

	private static DealSummary peers() {
		return new DealSummary(Map.of("a", 250, "b", 250), Map.of("x", 250, "y", 250), 500, 500, moments(500, 1), moments(1000, 1), moments(500, 0), 200, 40, 300, 60);
	}

	private static DealSummary like(int won) {
		return new DealSummary(Map.of("a", won / 2, "b", won / 2), Map.of("x", won / 2, "y", won / 2), won, won, moments(won, 1), moments(2 * won, 1), moments(won, 0), 20, 4, 30, 6);
	}

	private static Moments moments(int n, double mean) {
		return new Moments(n, mean, n * 0.5);
	}
}
