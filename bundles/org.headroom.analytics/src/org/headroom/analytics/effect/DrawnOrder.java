package org.headroom.analytics.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headroom.analytics.Interval;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * The effect where the order was drawn by {@link Lots}: coached against not-yet-coached person-periods, each person's own mean and each
 * period's mean taken out (a stepped wedge, Hussey and Hughes 2007). The probability is that of the design itself: turns are drawn again within
 * strata, {@value #DRAWS} times, fixed seed, and nothing is assumed of the results (Fisher 1935). Pure, any thread.
 */
public final class DrawnOrder {
	/** People. */
	public static final int LEAST = 10;
	private static final int DRAWS = 1_999;
	private static final double LEVEL = 0.95;
	private static final double REACH = 1.96;
	private static final long SEED = 20_260_801L;

	private DrawnOrder() {
	}

	/** @return {@link Effect.TooFew} under {@value #LEAST} people, or when all turns begin at once */
	public static Effect of(List<Turn> turns) {
		int periods = turns.stream().mapToInt(turn -> turn.results().size()).min().orElse(0);
		int coached = (int) turns.stream().filter(turn -> turn.from() < periods).count();
		if (turns.size() < LEAST || periods < 2 || turns.stream().mapToInt(Turn::from).distinct().count() < 2 || coached == 0) {
			return new Effect.TooFew(coached, turns.size() - coached, LEAST);
		}
		Logs logs = Logs.of(turns.stream().flatMap(turn -> turn.results().stream()).mapToDouble(Double::doubleValue));
		double[][] results = centred(turns.stream().map(turn -> IntStream.range(0, periods).mapToDouble(period -> logs.log(turn.results().get(period))).toArray()).toArray(double[][]::new));
		double[][] design = centred(turns.stream().map(turn -> IntStream.range(0, periods).mapToDouble(period -> period >= turn.from() ? 1 : 0).toArray()).toArray(double[][]::new));
		return compare(results, design, strata(turns), coached);
	}

	private static Effect compare(double[][] results, double[][] design, List<int[]> strata, int coached) {
		int[] order = IntStream.range(0, results.length).toArray();
		double squares = IntStream.range(0, design.length).mapToDouble(person -> dot(design[person], design[person])).sum();
		double actual = effect(results, design, order) / squares;
		RandomGenerator random = new Well19937c(SEED);
		int asLarge = 1;
		double spread = 0;
		for (int draw = 0; draw < DRAWS; draw++) {
			strata.forEach(stratum -> shuffle(order, stratum, random));
			double drawn = effect(results, design, order) / squares;
			asLarge += Math.abs(drawn) >= Math.abs(actual) - 1e-12 ? 1 : 0;
			spread += drawn * drawn / DRAWS;
		}
		double reach = REACH * Math.sqrt(spread);
		return Effect.of(new Effect.Difference(Math.expm1(actual), new Interval(Math.expm1(actual - reach), Math.expm1(actual + reach), LEVEL), asLarge / (DRAWS + 1.0), coached,
				results.length - coached));
	}

	private static double effect(double[][] results, double[][] design, int[] order) {
		double sum = 0;
		for (int person = 0; person < order.length; person++) {
			sum += dot(results[person], design[order[person]]);
		}
		return sum;
	}

	private static void shuffle(int[] order, int[] places, RandomGenerator random) {
		for (int last = places.length - 1; last > 0; last--) {
			int other = random.nextInt(last + 1);
			int kept = order[places[last]];
			order[places[last]] = order[places[other]];
			order[places[other]] = kept;
		}
	}

	private static List<int[]> strata(List<Turn> turns) {
		Collection<List<Integer>> groups = IntStream.range(0, turns.size()).boxed().collect(Collectors.groupingBy(place -> turns.get(place).stratum())).values();
		List<int[]> strata = new ArrayList<>();
		groups.forEach(group -> strata.add(group.stream().mapToInt(Integer::intValue).toArray()));
		return strata;
	}

	/** Without the means of rows and of columns. */
	private static double[][] centred(double[][] table) {
		int columns = table[0].length;
		double[] means = new double[columns];
		for (double[] row : table) {
			double mean = IntStream.range(0, columns).mapToDouble(column -> row[column]).average().orElseThrow();
			for (int column = 0; column < columns; column++) {
				row[column] -= mean;
				means[column] += row[column] / table.length;
			}
		}
		for (double[] row : table) {
			for (int column = 0; column < columns; column++) {
				row[column] -= means[column];
			}
		}
		return table;
	}

	private static double dot(double[] one, double[] other) {
		double sum = 0;
		for (int index = 0; index < one.length; index++) {
			sum += one[index] * other[index];
		}
		return sum;
	}
}
