package org.headroom.analytics.segments;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;

/** Invented peer groups whose true levels are known. */
enum World {
	NORMAL {
		@Override
		double truth(int person, RandomDataGenerator random) {
			return Math.max(20, random.nextNormal(100, 20));
		}

		@Override
		PeriodResult result(long person, int period, double truth, RandomDataGenerator random) {
			return new PeriodResult(person, period, Math.max(0, random.nextNormal(truth, 20)), 0, 0);
		}
	},
	LOG_NORMAL {
		@Override
		double truth(int person, RandomDataGenerator random) {
			return 100 * Math.exp(random.nextNormal(0, 0.5));
		}

		@Override
		PeriodResult result(long person, int period, double truth, RandomDataGenerator random) {
			return new PeriodResult(person, period, truth * Math.exp(random.nextNormal(0, 0.4)), 0, 0);
		}
	},
	/** Student's t on the log scale, one giant, and single deals of very different sizes. */
	HEAVY_WITH_GIANT {
		@Override
		double truth(int person, RandomDataGenerator random) {
			double t = random.nextNormal(0, 1) / Math.sqrt(random.nextGamma(1.5, 1 / 1.5));
			return person == 0 ? 160 : 20 * Math.exp(0.3 * Math.clamp(t, -6, 4));
		}

		@Override
		PeriodResult result(long person, int period, double truth, RandomDataGenerator random) {
			int deals = random.nextPoisson(truth);
			double won = 0;
			double squares = 0;
			for (int deal = 0; deal < deals; deal++) {
				double amount = Math.exp(random.nextNormal(0, 0.8));
				won += amount;
				squares += amount * amount;
			}
			return new PeriodResult(person, period, won, squares, 0);
		}
	};

	abstract double truth(int person, RandomDataGenerator random);

	abstract PeriodResult result(long person, int period, double truth, RandomDataGenerator random);

	double[] truths(int people, RandomDataGenerator random) {
		double[] truths = new double[people];
		for (int person = 0; person < people; person++) {
			truths[person] = truth(person, random);
		}
		return truths;
	}

	List<PeriodResult> results(double[] truths, int from, int periods, RandomDataGenerator random) {
		List<PeriodResult> results = new ArrayList<>();
		for (int period = from; period < from + periods; period++) {
			for (int person = 0; person < truths.length; person++) {
				results.add(result(person, period, truths[person], random));
			}
		}
		return results;
	}
}
