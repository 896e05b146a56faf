package org.headroom.analytics.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;

class AttainmentTest {
	private final RandomDataGenerator random = new RandomDataGenerator(7);

	@Test
	void underFivePeopleNothingIsSaid() {
		List<PeriodResult> four = World.LOG_NORMAL.results(new double[] { 50, 100, 150, 200 }, 0, 4, random);
		assertEquals(new Peers.TooFew(4, 5, 4, 3), Attainment.place(four));
	}

	@Test
	void underThreePeriodsNothingIsSaid() {
		List<PeriodResult> half = World.LOG_NORMAL.results(new double[] { 50, 100, 150, 200, 250, 300 }, 0, 2, random);
		assertEquals(new Peers.TooFew(6, 5, 2, 3), Attainment.place(half));
	}

	@Test
	void nothingAtAllIsTooFew() {
		assertInstanceOf(Peers.TooFew.class, Attainment.place(List.of()));
	}

	@Test
	void whoIsNewIsNeverRanked() {
		List<PeriodResult> results = new ArrayList<>(world());
		results.add(new PeriodResult(77, 3, 9_999, 0, 0));
		Peers.Placed placed = assertInstanceOf(Peers.Placed.class, Attainment.place(results));
		assertEquals(Set.of(77L), placed.tooNew());
		assertTrue(placed.people().stream().noneMatch(person -> person.personId() == 77));
	}

	@Test
	void anEstimateLiesBetweenTheRawValueAndTheMiddlePeer() {
		Peers.Placed placed = assertInstanceOf(Peers.Placed.class, Attainment.place(world()));
		Shrunk best = placed.people().getFirst();
		assertTrue(best.level() > 1 && best.level() < best.raw(), best.toString());
	}

	@Test
	void probabilitiesOfTheTopFifthAddUpToItsPlaces() {
		Peers.Placed placed = assertInstanceOf(Peers.Placed.class, Attainment.place(world()));
		assertEquals(2, placed.people().stream().mapToDouble(Shrunk::topFifth).sum(), 0.1);
	}

	@Test
	void theStrongestComeFirstAndRangesHoldTheirValues() {
		Peers.Placed placed = assertInstanceOf(Peers.Placed.class, Attainment.place(world()));
		assertEquals(95, placed.people().getFirst().percentile());
		assertEquals(5, placed.people().getLast().percentile());
		placed.people().forEach(person -> assertTrue(person.percentileRange().contains(person.percentile()), person.toString()));
	}

	@Test
	void neitherTheCurrencyNorALongerPeriodChangesWhoStandsWhere() {
		List<PeriodResult> other = world().stream()
				.map(result -> new PeriodResult(result.personId(), result.period(), result.won() * (result.period() == 2 ? 450 : 150), 0, 0)).toList();
		List<Shrunk> before = assertInstanceOf(Peers.Placed.class, Attainment.place(world())).people();
		List<Shrunk> after = assertInstanceOf(Peers.Placed.class, Attainment.place(other)).people();
		assertEquals(before.getFirst().personId(), after.getFirst().personId());
		assertEquals(before.getFirst().level(), after.getFirst().level(), 0.15 * before.getFirst().level());
	}

	@Test
	void theProbabilityLiesInItsRange() {
		assertInstanceOf(Peers.Placed.class, Attainment.place(world())).people().forEach(person -> assertTrue(person.topFifthRange().contains(person.topFifth()), person.toString()));
	}

	@Test
	void theSameInputGivesTheSameAnswer() {
		List<PeriodResult> results = world();
		assertEquals(Attainment.place(results), Attainment.place(results));
	}

	@Test
	void quotasAreUsedOnlyWhereEverybodyHasOne() {
		List<PeriodResult> quotas = world().stream().map(result -> new PeriodResult(result.personId(), result.period(), result.won(), 0, 100)).toList();
		assertEquals(Measure.OF_QUOTA, assertInstanceOf(Peers.Placed.class, Attainment.place(quotas)).measure());
		List<PeriodResult> mixed = new ArrayList<>(quotas);
		mixed.set(3, new PeriodResult(3, 0, 90, 0, 0));
		assertEquals(Measure.WON_REVENUE, assertInstanceOf(Peers.Placed.class, Attainment.place(mixed)).measure());
	}

	@Test
	void someoneWithoutAnyWinIsPlacedLastAndNothingBreaks() {
		List<PeriodResult> results = new ArrayList<>(world());
		for (int period = 0; period < 4; period++) {
			results.add(new PeriodResult(50, period, 0, 0, 0));
		}
		assertEquals(50, assertInstanceOf(Peers.Placed.class, Attainment.place(results)).people().getLast().personId());
	}

	@Test
	void aGiantDoesNotStretchTheOthers() {
		double[] truths = new double[12];
		Arrays.setAll(truths, person -> 90 + 2 * person);
		List<PeriodResult> without = World.NORMAL.results(truths, 0, 4, new RandomDataGenerator(5));
		List<PeriodResult> with = new ArrayList<>(without);
		for (int period = 0; period < 4; period++) {
			with.add(new PeriodResult(99, period, 1_500, 0, 0));
		}
		assertEquals(level(without, 4), level(with, 4), 0.05);
		assertTrue(level(with, 99) > 12, "the giant stays one: " + level(with, 99));
	}

	@Test
	void resultsThatCannotBeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new PeriodResult(1, 1, -1, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new PeriodResult(1, 1, Double.NaN, 0, 0));
	}

	private static double level(List<PeriodResult> results, long person) {
		return Expected.levels(results).get(person);
	}

	private List<PeriodResult> world() {
		return World.LOG_NORMAL.results(new double[] { 40, 60, 80, 90, 100, 110, 130, 150, 200, 300 }, 0, 4, new RandomDataGenerator(3));
	}
}
