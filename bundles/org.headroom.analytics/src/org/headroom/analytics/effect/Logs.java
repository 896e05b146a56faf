package org.headroom.analytics.effect;

import java.util.stream.DoubleStream;
import org.headroom.analytics.numbers.Sorted;

/** Results as logarithms, a twentieth of their median added so that nothing stays finite: effects are then factors, and a giant is one person. */
record Logs(double offset) {

	static Logs of(DoubleStream results) {
		double[] positive = results.filter(result -> result > 0).toArray();
		return new Logs(positive.length == 0 ? 1 : 0.05 * Sorted.of(positive).median());
	}

	double log(double result) {
		return Math.log(result + offset);
	}
}
