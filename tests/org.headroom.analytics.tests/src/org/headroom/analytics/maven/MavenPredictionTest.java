package org.headroom.analytics.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headroom.analytics.backtest.Backtest;
import org.headroom.analytics.backtest.Errors;
import org.headroom.analytics.backtest.Quarter;
import org.headroom.analytics.room.Sales;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Next quarter's results of 30 agents, foretold from one quarter by the raw value, the peers' mean and the shrunk estimate. Nothing was fitted to
 * this set: priors and constants are those of the simulations.
 */
class MavenPredictionTest {
	private MavenSales data;

	@BeforeEach
	void read() throws IOException {
		Assumptions.assumeTrue(MavenSales.read().isPresent(), "the data is not here");
		data = MavenSales.read().orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "1,true", "1,false", "2,true", "2,false", "3,true", "3,false" })
	void theShrunkEstimateIsNearest(int quarter, boolean giant, TestReporter reporter) {
		Errors revenue = Backtest.revenue(quarter(quarter, giant), quarter(quarter + 1, giant));
		Errors winRate = Backtest.winRate(quarter(quarter, giant), quarter(quarter + 1, giant));
		String pair = "Q" + quarter + " to Q" + (quarter + 1) + (giant ? " with" : " without") + " the giant";
		reporter.publishEntry(pair, "revenue a week " + revenue + ", win rate " + winRate);
		assertTrue(revenue.shrunkIsNearest(), pair + ", revenue a week " + revenue);
		assertTrue(winRate.shrunkIsNearest(), pair + ", win rate " + winRate);
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
		Errors third = Backtest.winRate(quarter(2, true), quarter(3, true));
		Errors fourth = Backtest.winRate(quarter(3, true), quarter(4, true));
		assertEquals(0.059, third.pooled(), 0.0005);
		assertEquals(0.065, third.raw(), 0.0005);
		assertEquals(0.066, fourth.pooled(), 0.0005);
		assertEquals(0.085, fourth.raw(), 0.0005);
		DoubleSummaryStatistics rates = IntStream.rangeClosed(2, 3).boxed().flatMap(quarter -> data.quarter(quarter, true).stream())
				.mapToDouble(sales -> (double) sales.won() / sales.closed()).summaryStatistics();
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

	private Quarter quarter(int number, boolean giant) {
		return new Quarter(MavenSales.weeks(number), data.quarter(number, giant));
	}
}
