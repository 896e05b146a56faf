package org.headroom.analytics.maven;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headroom.analytics.room.ExpectedFactor;
import org.headroom.analytics.room.Factor;
import org.headroom.analytics.room.Sales;
import org.headroom.analytics.segments.Expected;
import org.headroom.analytics.segments.PeriodResult;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Next quarter's results of 30 agents, predicted from one quarter by the raw value, the peers' mean and the shrunk estimate. Nothing was fitted to
 * this set: priors and constants are those of the simulations.
 */
class MavenPredictionTest {
	private MavenSales data;

	@BeforeEach
	void read() throws IOException {
		Assumptions.assumeTrue(MavenSales.read().isPresent(), "the data is not here");
		data = MavenSales.read().orElseThrow();
	}

	@Test
	void shrunkRevenueIsNearerInEveryPairOfQuarters(TestReporter reporter) {
		List<Line> lines = new ArrayList<>();
		for (int quarter = 1; quarter < 4; quarter++) {
			lines.add(revenue(quarter, true));
			lines.add(revenue(quarter, false));
		}
		lines.forEach(line -> reporter.publishEntry("revenue a week", line.toString()));
		assertAll(lines.stream().map(line -> () -> assertTrue(line.shrunk < line.raw && line.shrunk < line.peers, line.toString())));
	}

	@Test
	void shrunkWinRatesAreNearerInEveryPairOfQuarters(TestReporter reporter) {
		List<Line> lines = new ArrayList<>();
		for (int quarter = 1; quarter < 4; quarter++) {
			lines.add(winRate(quarter, true));
			lines.add(winRate(quarter, false));
		}
		lines.forEach(line -> reporter.publishEntry("win rate", line.toString()));
		assertAll(lines.stream().map(line -> () -> assertTrue(line.shrunk < line.raw && line.shrunk < line.peers, line.toString())));
	}

	@Test
	void theFieldGuidesRegressionToTheMeanIsThere() {
		Map<Long, Double> next = data.quarter(3, true).stream().collect(Collectors.toMap(Sales::personId, Sales::revenue));
		double fall = top(2).stream().mapToDouble(sales -> next.get(sales.personId())).sum() / top(2).stream().mapToDouble(Sales::revenue).sum() - 1;
		assertEquals(-0.21, fall, 0.005, "the six best of 30");
		assertEquals(-0.03, sum(3) / sum(2) - 1, 0.005, "the team from the second to the third quarter");
		assertEquals(-0.06, sum(4) / sum(3) - 1, 0.005, "the team from the third to the fourth");
		assertEquals(List.of(2L, 3L), List.of(stayed(2), stayed(3)), "of the six best, stayed among them");
	}

	@Test
	void theFieldGuidesWinRatesAreThere() {
		assertEquals(0.059, winRate(2, true).pooled, 0.0005);
		assertEquals(0.065, winRate(2, true).raw, 0.0005);
		assertEquals(0.066, winRate(3, true).pooled, 0.0005);
		assertEquals(0.085, winRate(3, true).raw, 0.0005);
		DoubleSummaryStatistics rates = IntStream.rangeClosed(2, 3).boxed().flatMap(quarter -> data.quarter(quarter, true).stream()).mapToDouble(sales -> (double) sales.won() / sales.closed()).summaryStatistics();
		assertEquals(0.49, rates.getMin(), 0.005, "lowest of the second and third quarter");
		assertEquals(0.74, rates.getMax(), 0.005, "highest");
	}

	private long stayed(int quarter) {
		List<Long> then = top(quarter + 1).stream().map(Sales::personId).toList();
		return top(quarter).stream().filter(sales -> then.contains(sales.personId())).count();
	}

	private List<Sales> top(int quarter) {
		return data.quarter(quarter, true).stream().sorted(Comparator.comparingDouble(Sales::revenue).reversed()).limit(6).toList();
	}

	private double sum(int quarter) {
		return data.quarter(quarter, true).stream().mapToDouble(Sales::revenue).sum();
	}

	private Line revenue(int quarter, boolean giant) {
		List<Sales> now = data.quarter(quarter, giant);
		List<PeriodResult> results = now.stream().map(sales -> new PeriodResult(sales.personId(), quarter, sales.revenue(), sales.squares(), 0)).toList();
		Map<Long, Double> shrunk = Expected.levels(results);
		double[] sorted = now.stream().mapToDouble(Sales::revenue).sorted().toArray();
		double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
		double week = MavenSales.weeks(quarter);
		double mean = now.stream().mapToDouble(Sales::revenue).average().orElseThrow();
		return line(quarter, giant, sales -> sales.revenue() / week, mean / week, mean / week, sales -> shrunk.get(sales.personId()) * median / week, sales -> sales.revenue() / MavenSales.weeks(quarter + 1));
	}

	private Line winRate(int quarter, boolean giant) {
		List<Sales> now = data.quarter(quarter, giant);
		Map<Long, Double> shrunk = ExpectedFactor.of(Factor.WIN_RATE, now);
		double pooled = now.stream().mapToDouble(Sales::won).sum() / now.stream().mapToDouble(Sales::closed).sum();
		ToDoubleFunction<Sales> rate = sales -> (double) sales.won() / sales.closed();
		double mean = now.stream().mapToDouble(rate).average().orElseThrow();
		return line(quarter, giant, rate, mean, pooled, sales -> shrunk.get(sales.personId()), rate);
	}

	private Line line(int quarter, boolean giant, ToDoubleFunction<Sales> raw, double peers, double pooled, ToDoubleFunction<Sales> shrunk, ToDoubleFunction<Sales> actual) {
		Map<Long, Sales> next = data.quarter(quarter + 1, giant).stream().collect(Collectors.toMap(Sales::personId, sales -> sales));
		List<Sales> now = data.quarter(quarter, giant).stream().filter(sales -> next.containsKey(sales.personId())).toList();
		ToDoubleFunction<Sales> truth = sales -> actual.applyAsDouble(next.get(sales.personId()));
		return new Line(quarter, giant, now.size(), error(now, raw, truth), error(now, sales -> peers, truth), error(now, sales -> pooled, truth), error(now, shrunk, truth));
	}

	private static double error(List<Sales> now, ToDoubleFunction<Sales> predicted, ToDoubleFunction<Sales> actual) {
		return Math.sqrt(now.stream().mapToDouble(sales -> Math.pow(predicted.applyAsDouble(sales) - actual.applyAsDouble(sales), 2)).average().orElseThrow());
	}

	/** Root mean squared errors; pooled is won of closed over all peers together, and the peers' mean again for revenue. */
	private record Line(int quarter, boolean giant, int n, double raw, double peers, double pooled, double shrunk) {
		@Override
		public String toString() {
			return String.format(Locale.ROOT, "Q%d to Q%d %s the giant, n %d: raw %.4f, peers' mean %.4f, pooled %.4f, shrunk %.4f", quarter, quarter + 1, giant ? "with" : "without", n, raw, peers, pooled, shrunk);
		}
	}
}
