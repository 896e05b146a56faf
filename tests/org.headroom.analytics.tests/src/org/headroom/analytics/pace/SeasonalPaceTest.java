package org.headroom.analytics.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SeasonalPaceTest {
	private static final int PEOPLE = 10;
	private static final int PAST = 6;

	@Test
	void elevenSeasonsAreTooFew() {
		assertEquals(new SeasonPace.TooFew(11, 12), new SeasonalPace(1, Collections.nCopies(11, even(1))).judge(100, 50, 0.5, 1));
	}

	@Test
	void whereAllIsEvenHalfIsThereAtHalfTime() {
		SeasonalPace pace = new SeasonalPace(1, Collections.nCopies(12, even(1)));
		assertEquals(50, assertInstanceOf(SeasonPace.OnPace.class, pace.judge(100, 50, 0.5, 1)).expected(), 1e-9);
		assertInstanceOf(SeasonPace.Behind.class, pace.judge(100, 49, 0.5, 1));
	}

	@Test
	void whoClosesLateIsNotBehindAtHalfTime() {
		List<Season> seasons = new ArrayList<>();
		for (int person = 0; person < 4; person++) {
			seasons.addAll(Collections.nCopies(4, person == 0 ? late(0) : even(person)));
		}
		assertInstanceOf(SeasonPace.OnPace.class, new SeasonalPace(0, seasons).judge(100, 30, 0.6, 1));
		assertInstanceOf(SeasonPace.Behind.class, new SeasonalPace(1, seasons).judge(100, 30, 0.6, 1));
	}

	@Test
	void inTheFirstDaysNobodyIsBehind() {
		assertInstanceOf(SeasonPace.CantTellYet.class, new SeasonalPace(1, Collections.nCopies(12, even(1))).judge(100, 0, 0.01, 1));
	}

	@Test
	void aGoalOverTwoQuartersCountsTheFirstAsHalf() {
		SeasonPace pace = new SeasonalPace(1, Collections.nCopies(12, even(1))).judge(100, 80, 1.5, 2);
		assertEquals(75, assertInstanceOf(SeasonPace.OnPace.class, pace).expected(), 1e-9);
	}

	@Test
	void aSeasonWithNothingInItIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Season(1, Collections.nCopies(13, 0.0)));
	}

	/** Of people who do reach their target, about one in ten is called behind; of those who end at 60 % of it, most. */
	@Test
	void whoArrivesIsRarelyCalledBehind(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(8);
		int[] arriving = new int[3];
		int[] failing = new int[3];
		int[] inside = new int[3];
		int people = 0;
		for (int world = 0; world < 60; world++) {
			double[][] habits = new double[PEOPLE][];
			List<Season> past = past(habits, random);
			for (int person = 0; person < PEOPLE; person++) {
				people++;
				Season now = season(person, habits[person], random);
				SeasonalPace pace = new SeasonalPace(person, past);
				for (int week = 0; week < 3; week++) {
					double passed = (4 + 3.5 * week) / 13;
					arriving[week] += pace.judge(100, 100 * now.by(passed), passed, 1) instanceof SeasonPace.Behind ? 1 : 0;
					failing[week] += pace.judge(100, 60 * now.by(passed), passed, 1) instanceof SeasonPace.Behind ? 1 : 0;
					inside[week] += new SeasonCurve(person, past).at(passed, 0.8).band().contains(now.by(passed)) ? 1 : 0;
				}
			}
		}
		for (int week = 0; week < 3; week++) {
			reporter.publishEntry("time " + week, "band holds " + inside[week] / (double) people + ", behind though arriving " + arriving[week] / (double) people
					+ ", behind at 60 % " + failing[week] / (double) people);
			assertTrue(arriving[week] < 0.13 * people, "called behind: " + arriving[week] + " of " + people);
			assertTrue(inside[week] > 0.75 * people && inside[week] < 0.87 * people, "band held " + inside[week]);
		}
		assertTrue(failing[2] > 0.7 * people, "seen in time: " + failing[2] + " of " + people);
	}

	private static List<Season> past(double[][] habits, RandomDataGenerator random) {
		List<Season> past = new ArrayList<>();
		for (int person = 0; person < PEOPLE; person++) {
			double late = random.nextUniform(0, 3);
			habits[person] = new double[Season.PARTS];
			for (int part = 0; part < Season.PARTS; part++) {
				habits[person][part] = part > 9 ? 1 + late : 1;
			}
			for (int season = 0; season < PAST; season++) {
				past.add(season(person, habits[person], random));
			}
		}
		return past;
	}

	private static Season season(long person, double[] habit, RandomDataGenerator random) {
		List<Double> parts = new ArrayList<>();
		for (double rate : habit) {
			parts.add(random.nextGamma(2 * rate, 1));
		}
		return new Season(person, parts);
	}

	private static Season even(long person) {
		return new Season(person, Collections.nCopies(13, 1.0));
	}

	private static Season late(long person) {
		List<Double> parts = new ArrayList<>(Collections.nCopies(10, 1.0));
		parts.addAll(List.of(10.0, 10.0, 10.0));
		return new Season(person, parts);
	}
}
