package org.headroom.analytics.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headroom.analytics.numbers.NormalMixture;
import org.headroom.analytics.numbers.Sorted;

/**
 * The headroom of the people of one peer group, and what they share.
 *
 * @param peers everybody's latest window, who can be compared
 * @param levels what is known of each factor in these windows, in their order; factors not known of everybody are absent
 */
record PeerRoom(Windows windows, List<Sales> peers, Map<Factor, FactorLevels> levels) {
	private static final double LEVEL = 0.8;
	private static final double WORTH_SAYING = 0.01;

	static PeerRoom of(List<Sales> sales, int length) {
		Windows windows = Windows.of(sales, length);
		List<Sales> peers = windows.latest();
		Map<Factor, FactorLevels> levels = new EnumMap<>(Factor.class);
		if (peers.size() >= Room.LEAST_PEERS) {
			Arrays.stream(Factor.values()).filter(factor -> peers.stream().allMatch(factor::known)).forEach(factor -> levels.put(factor, FactorLevels.of(factor, peers)));
		}
		return new PeerRoom(windows, peers, levels);
	}

	Room of(long personId) {
		int place = IntStream.range(0, peers.size()).filter(index -> peers.get(index).personId() == personId).findFirst().orElse(-1);
		if (place < 0 || peers.size() < Room.LEAST_PEERS) {
			Optional<Sales> few = windows.now(personId);
			return new Room.TooFew(few.map(Sales::closed).orElse(0), few.map(Sales::won).orElse(0), peers.size());
		}
		return found(place, peers.get(place));
	}

	private Room found(int place, Sales now) {
		Draws draws = new Draws();
		levels.forEach((factor, level) -> draws.know(factor, level.of(place)));
		List<Sales> own = windows.own(now.personId());
		List<Scenario> scenarios = new ArrayList<>();
		levels.forEach((factor, level) -> Stream.of(own(factor, own, draws), Optional.of(peers(level))).flatMap(Optional::stream)
				.filter(at -> factor.sign() * (at.log() - level.of(place).mean()) >= WORTH_SAYING)
				.map(at -> scenario(factor, at, level.of(place), draws)).forEach(scenarios::add));
		List<Scenario> worth = scenarios.stream().filter(scenario -> scenario.gain().high() >= WORTH_SAYING * scenario.revenue())
				.sorted(Comparator.comparingDouble(Scenario::revenue).reversed()).toList();
		Map<Factor, Double> values = new EnumMap<>(Factor.class);
		levels.keySet().forEach(factor -> values.put(factor, factor.value(now)));
		return new Room.Found(now.closed(), now.periods(), now.revenue() / now.periods(), values, Sorted.of(draws.revenue()).middle(LEVEL), worth, rungs(worth, draws));
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
