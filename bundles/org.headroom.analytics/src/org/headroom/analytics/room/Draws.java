package org.headroom.analytics.room;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.headroom.analytics.numbers.NormalMixture;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/** Joint draws of one person's factors, as logarithms, from what is known of them; fixed seed. */
final class Draws {
	static final int COUNT = 1_000;
	private static final long SEED = 20_260_601L;

	private final RandomGenerator random = new Well19937c(SEED);
	private final Map<Factor, double[]> logs = new EnumMap<>(Factor.class);
	private final double[] revenue = new double[COUNT];
	private double[] money;

	/** Factors draw independently: each rests on other deals or on another side of them. */
	void know(Factor factor, NormalMixture known) {
		double[] drawn = draw(known);
		if (factor == Factor.WIN_RATE) {
			cap(drawn);
		}
		logs.put(factor, drawn);
		for (int draw = 0; draw < COUNT && factor != Factor.CYCLE; draw++) {
			revenue[draw] += drawn[draw];
		}
	}

	double[] draw(NormalMixture known) {
		double[] drawn = new double[COUNT];
		for (int draw = 0; draw < COUNT; draw++) {
			drawn[draw] = known.draw(random);
		}
		return drawn;
	}

	private static void cap(double[] logs) {
		for (int draw = 0; draw < COUNT; draw++) {
			logs[draw] = Math.min(0, logs[draw]);
		}
	}

	/** In money, once all factors are known; not to be written into. */
	double[] revenue() {
		if (money == null) {
			money = new double[COUNT];
			Arrays.setAll(money, draw -> Math.exp(revenue[draw]));
		}
		return money;
	}

	/** Revenue with one factor at a reference, where the reference is better; a shorter cycle closes more deals at the same number in progress (Little 1961). */
	double[] revenueAt(Factor factor, double[] reference) {
		double[] own = logs.get(factor);
		double[] then = new double[COUNT];
		for (int draw = 0; draw < COUNT; draw++) {
			double at = factor == Factor.WIN_RATE ? Math.min(0, reference[draw]) : reference[draw];
			then[draw] = Math.exp(revenue[draw] + Math.max(0, factor.sign() * (at - own[draw])));
		}
		return then;
	}
}
