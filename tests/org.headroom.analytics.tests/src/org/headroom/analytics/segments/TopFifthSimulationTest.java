package org.headroom.analytics.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** P(top fifth) means what it says: of people told "70 %", about 70 of 100 are truly among the strongest fifth. */
class TopFifthSimulationTest {
	private static final int PEOPLE = 15;
	private static final int PERIODS = 4;
	private static final int GROUPS = 400;
	private static final double FIFTH = 0.2;
	private static final int BINS = 5;
	private static final double TOLERANCE = 0.06;
	private static final int LEAST_IN_BIN = 150;

	private final int[] said = new int[BINS];
	private final double[] sum = new double[BINS];
	private final double[] were = new double[BINS];
	private double brier;
	private double covered;

	@ParameterizedTest
	@EnumSource(World.class)
	void isCalibrated(World world, TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(41 + world.ordinal());
		for (int group = 0; group < GROUPS; group++) {
			double[] truths = world.truths(PEOPLE, random);
			Peers.Placed placed = assertInstanceOf(Peers.Placed.class, Attainment.place(world.results(truths, 0, PERIODS, random)));
			placed.people().forEach(person -> count(person, truths));
		}
		reporter.publishEntry(world + ", Brier score", Double.toString(brier / (GROUPS * PEOPLE)));
		assertTrue(brier / (GROUPS * PEOPLE) < 0.6 * FIFTH * (1 - FIFTH), "Brier " + brier / (GROUPS * PEOPLE));
		assertTrue(covered > 0.88 * GROUPS * PEOPLE, "a 90 % range of the percentile held " + covered + " of " + GROUPS * PEOPLE);
		for (int bin = 0; bin < BINS; bin++) {
			if (said[bin] >= LEAST_IN_BIN) {
				assertEquals(were[bin] / said[bin], sum[bin] / said[bin], TOLERANCE, "bin " + bin + " of " + said[bin]);
			}
		}
	}

	private void count(Shrunk person, double[] truths) {
		long above = Arrays.stream(truths).filter(truth -> truth > truths[(int) person.personId()]).count();
		double truly = above < PEOPLE / 5 ? 1 : 0;
		int bin = Math.min(BINS - 1, (int) (person.topFifth() * BINS));
		said[bin]++;
		sum[bin] += person.topFifth();
		were[bin] += truly;
		brier += (person.topFifth() - truly) * (person.topFifth() - truly);
		covered += person.percentileRange().contains(Percentile.of((int) (PEOPLE - 1 - above), PEOPLE)) ? 1 : 0;
	}
}
