package org.headroom.analytics.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.analytics.numbers.NormalMixture;
import org.headroom.analytics.numbers.Sorted;

/**
 * Decomposes a person's revenue and asks what one factor at a time could bring. Each factor's level is shrunk on the log scale towards the
 * peers (heavy-tailed prior), and {@value Draws#COUNT} joint draws from what is known give ranges, never one sum. A gap to the peers' 90th
 * percentile is one between shrunk levels, so that it is not made of luck. Pure, any thread.
 */
public final class Headroom {
	static final double LEVEL = 0.8;
	private static final double WORTH_SAYING = 0.01;

	private Headroom() {
	}

	/**
	 * @param sales of the peers and the person, one entry a person and period, several windows back where there are
	 * @param length of a window in periods, positive
	 * @return {@link Room.TooFew} under {@value Room#LEAST_CLOSED} closed or {@value Room#LEAST_WON} won deals in the latest window, or {@value Room#LEAST_PEERS} people with as many
	 */
	public static Room of(long personId, List<Sales> sales, int length) {
		Windows windows = new Windows(sales, length);
		List<Sales> peers = windows.latest();
		Optional<Sales> now = peers.stream().filter(window -> window.personId() == personId).findFirst();
		if (now.isEmpty() || peers.size() < Room.LEAST_PEERS) {
			int last = sales.stream().mapToInt(Sales::period).max().orElse(0);
			List<Sales> theirs = sales.stream().filter(each -> each.personId() == personId && each.period() > last - length).toList();
			return new Room.TooFew(theirs.stream().mapToInt(Sales::closed).sum(), theirs.stream().mapToInt(Sales::won).sum(), peers.size());
		}
		return found(now.get(), peers, windows.own(personId));
	}

	private static Room found(Sales now, List<Sales> peers, List<Sales> own) {
		Draws draws = new Draws();
		List<Scenario> scenarios = new ArrayList<>();
		List<Factor> factors = Arrays.stream(Factor.values()).filter(factor -> peers.stream().allMatch(factor::known)).toList();
		Map<Factor, FactorLevels> levels = new EnumMap<>(Factor.class);
		factors.forEach(factor -> levels.put(factor, FactorLevels.of(factor, peers)));
		factors.forEach(factor -> draws.know(factor, levels.get(factor).of(peers.indexOf(now))));
		factors.forEach(factor -> Stream.of(own(factor, own, draws), Optional.of(peers(levels.get(factor)))).flatMap(Optional::stream)
				.map(reference -> scenario(factor, reference, levels.get(factor).of(peers.indexOf(now)), draws)).forEach(scenarios::add));
		List<Scenario> worth = scenarios.stream().filter(scenario -> scenario.gain().high() >= WORTH_SAYING * scenario.revenue() && better(scenario))
				.sorted(Comparator.comparingDouble(Scenario::revenue).reversed()).toList();
		Map<Factor, Double> values = new EnumMap<>(Factor.class);
		factors.forEach(factor -> values.put(factor, factor.value(now)));
		return new Room.Found(now.closed(), now.periods(), now.revenue() / now.periods(), values, Sorted.of(draws.revenue()).middle(LEVEL), worth, rungs(worth, draws));
	}

	private static boolean better(Scenario scenario) {
		return scenario.factor().sign() * Math.log(scenario.then() / scenario.now()) >= WORTH_SAYING;
	}

	/** A best window that is the latest one leaves nothing to come back to. */
	private static Optional<At> own(Factor factor, List<Sales> own, Draws draws) {
		if (own.size() < 2 || !own.stream().allMatch(factor::known)) {
			return Optional.empty();
		}
		FactorLevels levels = FactorLevels.of(factor, own);
		NormalMixture best = levels.of(levels.best());
		return levels.best() == 0 ? Optional.empty() : Optional.of(new At(Reference.OWN_BEST, best.mean(), draws.draw(best)));
	}

	private static At peers(FactorLevels levels) {
		double[] fixed = new double[Draws.COUNT];
		Arrays.fill(fixed, levels.ninetieth());
		return new At(Reference.PEERS_90, levels.ninetieth(), fixed);
	}

	private static Scenario scenario(Factor factor, At at, NormalMixture now, Draws draws) {
		double[] then = draws.revenueAt(factor, at.logs());
		double[] asNow = draws.revenue();
		double[] gain = new double[then.length];
		Arrays.setAll(gain, draw -> then[draw] - asNow[draw]);
		Sorted sorted = Sorted.of(then);
		return new Scenario(factor, at.reference(), Math.exp(now.mean()), Math.exp(at.log()), sorted.median(), sorted.middle(LEVEL), Sorted.of(gain).middle(LEVEL));
	}

	private static Optional<Rungs> rungs(List<Scenario> scenarios, Draws draws) {
		double baseline = Sorted.of(draws.revenue()).median();
		return scenarios.stream().filter(scenario -> scenario.revenue() > baseline * (1 + WORTH_SAYING)).findFirst().map(scenario -> {
			double commit = Math.max(baseline, scenario.revenue() - (scenario.revenue() - scenario.range().low()) / 2);
			return new Rungs(scenario.factor(), scenario.reference(), baseline, commit, scenario.revenue(), scenario.range().high());
		});
	}

	private record At(Reference reference, double log, double[] logs) {
	}
}
