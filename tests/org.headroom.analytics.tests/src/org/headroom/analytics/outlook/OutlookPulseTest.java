package org.headroom.analytics.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class OutlookPulseTest {
	private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

	@Test
	void threeReadingsAreNoBaselineForTheThird() {
		assertEquals(List.of(new Pulse.TooFew("growth", 2, 3)), OutlookPulse.of(readings("growth", 8, 8, 2)));
	}

	@Test
	void aFallOutOfTheUsualIsATopic() {
		Pulse.AskAbout ask = assertInstanceOf(Pulse.AskAbout.class, OutlookPulse.of(readings("growth", 8, 7, 8, 4)).getFirst());
		assertTrue(ask.down());
		assertEquals(8, ask.usual());
	}

	@Test
	void aRiseIsATopicToo() {
		assertEquals(false, assertInstanceOf(Pulse.AskAbout.class, OutlookPulse.of(readings("growth", 3, 4, 3, 9)).getFirst()).down());
	}

	@Test
	void whoAlwaysSaysSevenMaySayNine() {
		assertInstanceOf(Pulse.AsUsual.class, OutlookPulse.of(readings("growth", 7, 7, 7, 7, 9)).getFirst());
	}

	@Test
	void whoseReadingsGoUpAndDownIsNotAskedForEachOfThem() {
		assertInstanceOf(Pulse.AsUsual.class, OutlookPulse.of(readings("growth", 2, 8, 5, 9, 3, 7, 1)).getFirst());
	}

	@Test
	void eachItemHasItsOwnBaseline() {
		List<PulseReading> all = new ArrayList<>(readings("growth", 8, 8, 8, 3));
		all.addAll(readings("backing", 3, 3, 3, 3));
		List<Pulse> pulses = OutlookPulse.of(all);
		assertInstanceOf(Pulse.AsUsual.class, pulses.get(0));
		assertInstanceOf(Pulse.AskAbout.class, pulses.get(1));
	}

	@Test
	void aScoreOffTheScaleIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new PulseReading("growth", BEGIN, 11));
	}

	@Test
	void someoneSteadyIsRarelyAsked(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(31);
		int asked = 0;
		for (int person = 0; person < 4_000; person++) {
			int[] scores = new int[6];
			for (int reading = 0; reading < scores.length; reading++) {
				scores[reading] = Math.clamp(Math.round(random.nextNormal(6.5, 1)), 0, 10);
			}
			asked += OutlookPulse.of(readings("growth", scores)).getFirst() instanceof Pulse.AskAbout ? 1 : 0;
		}
		reporter.publishEntry("asked though nothing changed", Double.toString(asked / 4_000.0));
		assertTrue(asked < 0.05 * 4_000, asked + " of 4000");
	}

	private static List<PulseReading> readings(String item, int... scores) {
		List<PulseReading> readings = new ArrayList<>();
		for (int score : scores) {
			readings.add(new PulseReading(item, BEGIN.plusWeeks(readings.size()), score));
		}
		return readings;
	}
}
