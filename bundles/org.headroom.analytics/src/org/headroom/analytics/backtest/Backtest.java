package org.headroom.analytics.backtest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.headroom.analytics.numbers.Sorted;
import org.headroom.analytics.room.ExpectedFactor;
import org.headroom.analytics.room.Factor;
import org.headroom.analytics.room.Sales;
import org.headroom.analytics.segments.Expected;
import org.headroom.analytics.segments.PeriodResult;

/**
 * Foretells a quarter from the one before it and measures the errors. Nothing of the quarter foretold is used, not even its level: revenue is
 * taken a week. Both quarters hold the same peer group of two people or more. Pure, any thread.
 */
public final class Backtest {

	private Backtest() {
	}

	/** Revenue a week, in the currency of the sales. */
	public static Errors revenue(Quarter now, Quarter next) {
		List<PeriodResult> results = now.sales().stream().map(sales -> new PeriodResult(sales.personId(), 0, sales.revenue(), sales.squares(), 0)).toList();
		Map<Long, Double> levels = Expected.levels(results);
		double median = Sorted.of(now.sales().stream().mapToDouble(Sales::revenue).filter(revenue -> revenue > 0).toArray()).median();
		double mean = now.sales().stream().mapToDouble(Sales::revenue).average().orElseThrow() / now.weeks();
		return errors(now, next, sales -> sales.revenue() / now.weeks(), mean, mean, sales -> levels.get(sales.personId()) * median / now.weeks(), sales -> sales.revenue() / next.weeks());
	}

	/** Win rate, 0 to 1; people who closed nothing are left out. */
	public static Errors winRate(Quarter now, Quarter next) {
		Quarter from = closedSome(now);
		Quarter to = closedSome(next);
		ToDoubleFunction<Sales> rate = sales -> (double) sales.won() / sales.closed();
		Map<Long, Double> levels = ExpectedFactor.of(Factor.WIN_RATE, from.sales());
		double pooled = from.sales().stream().mapToDouble(Sales::won).sum() / from.sales().stream().mapToDouble(Sales::closed).sum();
		double mean = from.sales().stream().mapToDouble(rate).average().orElseThrow();
		return errors(from, to, rate, mean, pooled, sales -> levels.getOrDefault(sales.personId(), pooled), rate);
	}

	private static Quarter closedSome(Quarter quarter) {
		return new Quarter(quarter.weeks(), quarter.sales().stream().filter(sales -> sales.closed() > 0).toList());
	}

	private static Errors errors(Quarter now, Quarter next, ToDoubleFunction<Sales> raw, double peers, double pooled, ToDoubleFunction<Sales> shrunk, ToDoubleFunction<Sales> actual) {
		Map<Long, Sales> then = next.sales().stream().collect(Collectors.toMap(Sales::personId, Function.identity()));
		List<Sales> both = now.sales().stream().filter(sales -> then.containsKey(sales.personId())).toList();
		ToDoubleFunction<Sales> truth = sales -> actual.applyAsDouble(then.get(sales.personId()));
		return new Errors(both.size(), error(both, raw, truth), error(both, sales -> peers, truth), error(both, sales -> pooled, truth), error(both, shrunk, truth));
	}

	private static double error(List<Sales> people, ToDoubleFunction<Sales> foretold, ToDoubleFunction<Sales> actual) {
		return Math.sqrt(people.stream().mapToDouble(sales -> Math.pow(foretold.applyAsDouble(sales) - actual.applyAsDouble(sales), 2)).average().orElse(Double.NaN));
	}
}
