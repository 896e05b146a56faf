package org.headroom.analytics.effect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thirty people whose results differ, quarter by quarter, by one standard deviation on the log scale: half of the variance lasts with the person, half is the
 * quarter's. Four quarters before, four after. Without an effect the report says "it worked" in at most 5 % of 2,000 worlds, however
 * people were chosen; with an effect of half a standard deviation it finds it in at least 70 %.
 */
class EffectSimulationTest {
	private static final int RUNS = 2_000;
	private static final int PEOPLE = 30;
	private static final int PERIODS = 4;
	private static final double HALF = Math.sqrt(0.5);
	private static final double EFFECT = 0.5;

	/** Whom a manager coaches. */
	enum Choice { BY_CHANCE, WHO_DID_BADLY, WHO_DID_WELL, WHO_IS_STRONG, WHO_IS_WEAK }

	@ParameterizedTest
	@EnumSource
	void withoutAnEffectItRarelyWorked(Choice choice, TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(51);
		int worked = 0;
		int said = 0;
		for (int run = 0; run < RUNS; run++) {
			Effect effect = EffectReport.of(world(choice, 0, random));
			said += effect instanceof Effect.TooFew ? 0 : 1;
			worked += effect instanceof Effect.Better ? 1 : 0;
		}
		reporter.publishEntry("'it worked' without an effect, chosen " + choice, worked / (double) RUNS + ", spoke in " + said / (double) RUNS);
		assertTrue(worked <= 0.05 * RUNS, worked + " of " + RUNS);
	}

	@Test
	void aRealEffectIsMostlyFound(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(52);
		int found = 0;
		int held = 0;
		for (int run = 0; run < RUNS; run++) {
			Effect effect = EffectReport.of(world(Choice.BY_CHANCE, EFFECT, random));
			found += effect instanceof Effect.Better ? 1 : 0;
			held += range(effect, Math.expm1(EFFECT)) ? 1 : 0;
		}
		reporter.publishEntry("effect of half a standard deviation found", found / (double) RUNS + ", its interval held the truth in " + held / (double) RUNS);
		assertTrue(found >= 0.7 * RUNS, found + " of " + RUNS);
	}

	@Test
	void aDrawnOrderRarelyWorksWithoutAnEffect(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(53);
		int worked = 0;
		for (int run = 0; run < RUNS; run++) {
			worked += DrawnOrder.of(drawn(run, 0, random)) instanceof Effect.Better ? 1 : 0;
		}
		reporter.publishEntry("drawn order, 'it worked' without an effect", Double.toString(worked / (double) RUNS));
		assertTrue(worked <= 0.05 * RUNS, worked + " of " + RUNS);
	}

	@Test
	void aDrawnOrderFindsARealEffect(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(54);
		int found = 0;
		int held = 0;
		for (int run = 0; run < 500; run++) {
			Effect effect = DrawnOrder.of(drawn(run, EFFECT, random));
			found += effect instanceof Effect.Better ? 1 : 0;
			held += range(effect, Math.expm1(EFFECT)) ? 1 : 0;
		}
		reporter.publishEntry("drawn order, effect found", found / 500.0 + ", its interval held the truth in " + held / 500.0);
		assertTrue(found >= 350, found + " of 500");
	}

	private static boolean range(Effect effect, double truth) {
		return switch (effect) {
			case Effect.TooFew few -> false;
			case Effect.NotDistinguishable(Effect.Difference difference) -> difference.range().contains(truth);
			case Effect.Better(Effect.Difference difference) -> difference.range().contains(truth);
			case Effect.Worse(Effect.Difference difference) -> difference.range().contains(truth);
		};
	}

	private static List<Course> world(Choice choice, double effect, RandomDataGenerator random) {
		double[] lasting = new double[PEOPLE];
		List<List<Double>> before = new ArrayList<>();
		double[] merit = new double[PEOPLE];
		for (int person = 0; person < PEOPLE; person++) {
			lasting[person] = random.nextNormal(0, HALF);
			before.add(results(lasting[person], random));
			double did = before.get(person).stream().mapToDouble(Math::log).average().orElseThrow();
			merit[person] = switch (choice) {
				case BY_CHANCE -> random.nextUniform(0, 1);
				case WHO_DID_BADLY -> -did + random.nextNormal(0, 0.5);
				case WHO_DID_WELL -> did + random.nextNormal(0, 0.5);
				case WHO_IS_STRONG -> lasting[person] + random.nextNormal(0, 0.5);
				case WHO_IS_WEAK -> -lasting[person] + random.nextNormal(0, 0.5);
			};
		}
		double middle = Arrays.stream(merit).sorted().skip(PEOPLE / 2).findFirst().orElseThrow();
		return IntStream.range(0, PEOPLE).mapToObj(person -> new Course(person, before.get(person),
				results(lasting[person] + (merit[person] >= middle ? effect : 0), random), merit[person] >= middle)).toList();
	}

	private static List<Double> results(double level, RandomDataGenerator random) {
		return IntStream.range(0, PERIODS).mapToObj(period -> 100 * Math.exp(level + random.nextNormal(0, HALF))).toList();
	}

	/** Two waves, eight quarters: four before anybody's turn, four in which only the first wave is coached. */
	private static List<Turn> drawn(long seed, double effect, RandomDataGenerator random) {
		List<List<Long>> strata = List.of(IntStream.range(0, 10).mapToObj(Long::valueOf).toList(), IntStream.range(10, PEOPLE).mapToObj(Long::valueOf).toList());
		Map<Long, Integer> waves = Lots.draw(strata, 2, seed);
		List<Turn> turns = new ArrayList<>();
		for (int person = 0; person < PEOPLE; person++) {
			boolean first = waves.get((long) person) == 0;
			double level = random.nextNormal(person < 10 ? 0.7 : -0.3, HALF);
			List<Double> results = new ArrayList<>(results(level, random));
			results.addAll(results(level + (first ? effect : 0), random));
			turns.add(new Turn(person, person < 10 ? 0 : 1, first ? PERIODS : 2 * PERIODS, results));
		}
		return turns;
	}
}
