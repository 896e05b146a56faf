package org.headroom.analytics.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.headroom.analytics.Interval;
import org.headroom.analytics.numbers.MedianRange;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SkillMirrorTest {

	@Test
	void fiveSessionsAreTooFewForAnything() {
		assertEquals(new Mirror.TooFew(5, 6), SkillMirror.confidence(Collections.nCopies(5, new Confidence(3, 8))));
		assertEquals(new Mirror.TooFew(5, 6), SkillMirror.usefulness(Collections.nCopies(5, 9)));
		assertEquals(new Mirror.TooFew(5, 6), SkillMirror.reflectionsToQuestions(Collections.nCopies(5, new Talk(4, 4))));
	}

	@Test
	void confidenceIsTheMedianChange() {
		List<Confidence> sessions = List.of(new Confidence(3, 5), new Confidence(4, 5), new Confidence(5, 9), new Confidence(6, 6), new Confidence(2, 5), new Confidence(5, 7));
		assertEquals(new Mirror.Seen(2, new Interval(0, 4, 0.95), 6), SkillMirror.confidence(sessions));
	}

	@Test
	void sessionsWithoutATallyDoNotCount() {
		List<Talk> sessions = new ArrayList<>(Collections.nCopies(5, new Talk(4, 4)));
		sessions.add(new Talk(0, 0));
		assertEquals(new Mirror.TooFew(5, 6), SkillMirror.reflectionsToQuestions(sessions));
	}

	@Test
	void twiceAsManyReflectionsAsQuestionsIsAboutTwo() {
		Mirror.Seen seen = assertInstanceOf(Mirror.Seen.class, SkillMirror.reflectionsToQuestions(Collections.nCopies(10, new Talk(12, 6))));
		assertEquals(2, seen.value(), 0.05);
		assertTrue(seen.range().contains(2) && seen.range().low() > 1, seen.toString());
	}

	@Test
	void confidenceOffTheScaleIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Confidence(-1, 5));
	}

	@Test
	void theIntervalOfAMedianHoldsTheTruth(TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(37);
		int held = 0;
		for (int run = 0; run < 4_000; run++) {
			double[] values = new double[15];
			for (int index = 0; index < values.length; index++) {
				values[index] = random.nextExponential(1);
			}
			held += MedianRange.of(values).contains(Math.log(2)) ? 1 : 0;
		}
		reporter.publishEntry("95 % interval of a median holds", Double.toString(held / 4_000.0));
		assertTrue(held > 0.945 * 4_000 && held < 0.985 * 4_000, held + " of 4000");
	}
}
