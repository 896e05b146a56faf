package org.headroom.analytics.crunch;

import java.util.List;
import org.hipparchus.random.RandomGenerator;

/**
 * Weeks of one person and kind that may change places, the touched ones first, as distances from their mean.
 *
 * @param closed drawing shuffles them, which does no harm once {@code actual} is known
 * @param actual sum over the touched weeks
 */
record Stratum(double[] closed, int touched, double mean, double actual) {

	static Stratum of(List<TouchWeek> weeks) {
		double mean = weeks.stream().mapToDouble(TouchWeek::closed).average().orElse(0);
		double[] closed = weeks.stream().sorted((one, other) -> Boolean.compare(other.touched(), one.touched())).mapToDouble(week -> week.closed() - mean).toArray();
		int touched = (int) weeks.stream().filter(TouchWeek::touched).count();
		double actual = 0;
		for (int week = 0; week < touched; week++) {
			actual += closed[week];
		}
		return new Stratum(closed, touched, mean, actual);
	}

	boolean compares() {
		return touched > 0 && touched < closed.length;
	}

	/** What the touched weeks would have closed at the mean of all. */
	double touchedShareOfMean() {
		return touched * mean;
	}

	/** What they would have closed at the mean of the untouched. */
	double untouchedMean() {
		return touched * (mean - actual / (closed.length - touched));
	}

	/** The same sum over as many weeks chosen at random. */
	double draw(RandomGenerator random) {
		double sum = 0;
		for (int week = 0; week < touched; week++) {
			int other = week + random.nextInt(closed.length - week);
			double chosen = closed[other];
			closed[other] = closed[week];
			closed[week] = chosen;
			sum += chosen;
		}
		return sum;
	}
}
