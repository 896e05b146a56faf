package org.headroom.analytics.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.headroom.analytics.independent.WithPython;
import org.junit.jupiter.api.Test;

/** Shrinkage against full numerical integration in Python. */
class IndependentShrinkageTest extends WithPython {
	@Test
	void posteriorMeansAgree() throws IOException {
		double[] values = { -0.6, -0.2, -0.1, 0, 0.05, 0.1, 0.3, 0.45, 0.9, 2.2 };
		double[] variances = { 0.09, 0.04, 0.06, 0.05, 0.09, 0.03, 0.05, 0.04, 0.16, 0.02 };
		Shrinkage shrinkage = new Shrinkage(values, variances);
		StringBuilder question = new StringBuilder("shrink");
		for (int person = 0; person < values.length; person++) {
			question.append(' ').append(values[person]).append(' ').append(variances[person]);
		}
		double[] independent = python.ask(question.toString());
		for (int person = 0; person < values.length; person++) {
			assertEquals(independent[person], shrinkage.mean(person), 0.02, "person " + person);
		}
	}
}
