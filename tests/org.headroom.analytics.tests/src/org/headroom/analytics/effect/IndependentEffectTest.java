package org.headroom.analytics.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.headroom.analytics.independent.WithPython;
import org.junit.jupiter.api.Test;

/** The regression behind the effect report, by the normal equations in Python. */
class IndependentEffectTest extends WithPython {
	@Test
	void effectAndErrorAgree() throws IOException {
		double[] before = new double[20];
		double[] after = new double[20];
		double[] coached = new double[20];
		StringBuilder question = new StringBuilder("regression");
		for (int person = 0; person < before.length; person++) {
			before[person] = Math.sin(3.0 * person);
			coached[person] = person % 3 == 0 ? 1 : 0;
			after[person] = 0.6 * before[person] + 0.3 * coached[person] + 0.4 * Math.cos(5.0 * person);
			question.append(' ').append(before[person]).append(' ').append(after[person]).append(' ').append(coached[person]);
		}
		double[] independent = python.ask(question.toString());
		Regression regression = new Regression(before, after, coached);
		assertEquals(independent[0], regression.effect(), 1e-9);
		assertEquals(independent[1], regression.error(), 1e-9);
	}
}
