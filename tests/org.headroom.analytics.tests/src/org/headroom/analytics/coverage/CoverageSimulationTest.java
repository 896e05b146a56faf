package org.headroom.analytics.coverage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A nominal 95 % interval holds the true share in 93 to 97 of 100 invented managers. */
class CoverageSimulationTest {
	private static final int MANAGERS = 4_000;
	private static final int[] LENGTHS = { 30, 30, 30, 45, 45, 45, 60, 60, 60, 90 };

	/**
	 * @param perWeek sessions a week on average
	 * @param share true share of the minutes
	 * @param alike how alike weeks are: 0 when each session is with somebody of the segment by chance alone, else the sum of a beta distribution of weeks' shares
	 */
	@ParameterizedTest
	@CsvSource({ "13,2,0.2,0", "26,2,0.1,0", "26,1,0.2,0", "26,3,0.3,5", "13,3,0.3,3", "26,3,0.05,0", "13,3,0.5,0", "52,2,0.15,4" })
	void theIntervalHoldsTheTruth(int weeks, double perWeek, double share, double alike, TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(17);
		int said = 0;
		int held = 0;
		for (int manager = 0; manager < MANAGERS; manager++) {
			CoverageShare coverage = CoverageByWeeks.of(hours(weeks, perWeek, share, alike, random), 1, 5);
			if (coverage instanceof CoverageShare.Measured measured) {
				said++;
				held += measured.range().contains(share) ? 1 : 0;
			}
		}
		double part = held / (double) said;
		reporter.publishEntry("95 % interval over " + weeks + " weeks holds", Double.toString(part));
		assertTrue(said > MANAGERS * 0.9, "spoke " + said + " times");
		assertTrue(part >= 0.93 && part <= 0.97, "held in " + part);
	}

	private static List<Hour> hours(int weeks, double perWeek, double share, double alike, RandomDataGenerator random) {
		List<Hour> hours = new ArrayList<>();
		for (int week = 0; week < weeks; week++) {
			double inThisWeek = alike > 0 ? random.nextBeta(share * alike, (1 - share) * alike) : share;
			int sessions = random.nextPoisson(perWeek);
			for (int session = 0; session < sessions; session++) {
				hours.add(new Hour(week, LENGTHS[random.nextInt(0, LENGTHS.length - 1)], random.nextUniform(0, 1) < inThisWeek));
			}
		}
		return hours;
	}
}
