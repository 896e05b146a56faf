package org.headroom.analytics.crunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.headroom.analytics.independent.WithPython;
import org.junit.jupiter.api.Test;

/** Rayleigh's test against another approximation, and the disruption check against other shuffles, in Python. */
class IndependentCrunchTest extends WithPython {
	@Test
	void rayleighsTestAgrees() throws IOException {
		double[] positions = new double[30];
		StringBuilder question = new StringBuilder("rayleigh");
		for (int deal = 0; deal < positions.length; deal++) {
			positions[deal] = Math.pow(deal / 30.0, 0.7);
			question.append(' ').append(positions[deal]);
		}
		double[] independent = python.ask(question.toString());
		Rayleigh rayleigh = Rayleigh.of(positions);
		assertEquals(independent[0], rayleigh.concentration(), 1e-9);
		assertEquals(independent[1], rayleigh.p(), 0.002);
	}

	@Test
	void theDisruptionCheckAgrees() throws IOException {
		List<TouchWeek> weeks = new ArrayList<>();
		StringBuilder question = new StringBuilder("disruption");
		for (int week = 0; week < 60; week++) {
			TouchWeek one = new TouchWeek(week % 3, week % 7 > 4, week % 4 == 0, (week * 7) % 11 - (week % 4 == 0 ? 0.8 : 0) + week % 3);
			weeks.add(one);
			question.append(' ').append(one.personId()).append(' ').append(one.crunch() ? 1 : 0).append(' ').append(one.touched() ? 1 : 0).append(' ').append(one.closed());
		}
		double p = assertInstanceOf(Disruption.NotDistinguishable.class, DisruptionCheck.of(weeks)).p();
		assertEquals(python.ask(question.toString())[0], p, 0.05);
	}
}
