package org.headroom.analytics.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.headroom.analytics.independent.WithPython;
import org.junit.jupiter.api.Test;

/** The interval of coverage against its quadratic equation solved in Python. */
class IndependentCoverageTest extends WithPython {
	@Test
	void shareAndIntervalAgree() throws IOException {
		int[][] weeks = { { 30, 90 }, { 0, 60 }, { 45, 45 }, { 0, 120 }, { 30, 75 }, { 0, 30 }, { 60, 150 }, { 0, 45 } };
		List<Hour> hours = new ArrayList<>();
		StringBuilder question = new StringBuilder("coverage");
		for (int week = 0; week < weeks.length; week++) {
			question.append(' ').append(weeks[week][0]).append(' ').append(weeks[week][1]);
			if (weeks[week][0] > 0) {
				hours.add(new Hour(week, weeks[week][0], true));
			}
			if (weeks[week][1] > weeks[week][0]) {
				hours.add(new Hour(week, weeks[week][1] - weeks[week][0], false));
			}
		}
		double[] independent = python.ask(question.toString());
		CoverageShare.Measured measured = assertInstanceOf(CoverageShare.Measured.class, CoverageByWeeks.of(hours, 1, 5));
		assertEquals(independent[0], measured.minutes(), 1e-9);
		assertEquals(independent[1], measured.range().low(), 1e-5);
		assertEquals(independent[2], measured.range().high(), 1e-5);
	}
}
