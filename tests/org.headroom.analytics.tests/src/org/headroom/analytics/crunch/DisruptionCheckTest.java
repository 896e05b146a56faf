package org.headroom.analytics.crunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class DisruptionCheckTest {
	private static final int RUNS = 2_000;

	@Test
	void sevenTouchedWeeksAreTooFew() {
		List<TouchWeek> weeks = new ArrayList<>();
		for (int week = 0; week < 20; week++) {
			weeks.add(new TouchWeek(1, false, week < 7, week));
		}
		assertEquals(new Disruption.TooFew(7, 8), DisruptionCheck.of(weeks));
	}

	@Test
	void weeksWithNothingToCompareWithDoNotCount() {
		List<TouchWeek> weeks = new ArrayList<>();
		for (int week = 0; week < 20; week++) {
			weeks.add(new TouchWeek(1, week % 2 == 0, week % 2 == 0, 3));
		}
		assertEquals(new Disruption.TooFew(0, 8), DisruptionCheck.of(weeks));
	}

	@Test
	void theSizeOfADifferenceIsAgainstUntouchedWeeksOfTheSamePerson() {
		List<TouchWeek> weeks = new ArrayList<>();
		for (int week = 0; week < 24; week++) {
			weeks.add(new TouchWeek(1, false, week % 2 == 0, week % 2 == 0 ? 5 : 10));
			weeks.add(new TouchWeek(2, true, week % 3 == 0, week % 3 == 0 ? 50 : 100));
		}
		assertEquals(-0.5, assertInstanceOf(Disruption.Differs.class, DisruptionCheck.of(weeks)).change(), 1e-9);
	}

	@Test
	void whereNothingIsDisruptedItSaysSo(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(11);
		int less = 0;
		int any = 0;
		for (int run = 0; run < RUNS; run++) {
			if (DisruptionCheck.of(world(1, random)) instanceof Disruption.Differs differs) {
				any++;
				less += differs.change() < 0 ? 1 : 0;
			}
		}
		reporter.publishEntry("disruption seen where there is none", Double.toString(any / (double) RUNS));
		assertTrue(any <= 0.05 * RUNS && less <= 0.05 * RUNS, any + ", less " + less);
	}

	@Test
	void whereTouchedWeeksCloseHalfItIsMostlySeen(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(12);
		int seen = 0;
		for (int run = 0; run < 200; run++) {
			seen += DisruptionCheck.of(world(0.5, random)) instanceof Disruption.Differs differs && differs.change() < 0 ? 1 : 0;
		}
		reporter.publishEntry("disruption of one half seen", Double.toString(seen / 200.0));
		assertTrue(seen > 140, seen + " of 200");
	}

	/** Six people of very different strength; touches fall into crunch weeks more often, and these close more. */
	private static List<TouchWeek> world(double effect, RandomDataGenerator random) {
		List<TouchWeek> weeks = new ArrayList<>();
		for (int person = 0; person < 6; person++) {
			double rate = 1 + 2 * person;
			for (int week = 0; week < 26; week++) {
				boolean crunch = week % 13 > 8;
				boolean touched = random.nextUniform(0, 1) < (crunch ? 0.35 : 0.15);
				weeks.add(new TouchWeek(person, crunch, touched, random.nextPoisson(rate * (crunch ? 2 : 1) * (touched ? effect : 1))));
			}
		}
		return weeks;
	}
}
