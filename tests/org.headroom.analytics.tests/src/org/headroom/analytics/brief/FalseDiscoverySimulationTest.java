package org.headroom.analytics.brief;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the facts on a brief, on average fewer than one in ten is an accident, whether there is much to find or nothing. */
class FalseDiscoverySimulationTest {
	private static final int BRIEFS = 2_000;
	private static final String[] PRODUCTS = { "a", "b", "c", "d", "e", "f" };
	private static final String[] STAGES = { "r", "s", "t" };

	/** @param different how likely a topic truly differs for somebody */
	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.15, 0.5 })
	void falseFactsStayUnderTheirRate(double different, TestReporter reporter) {
		RandomDataGenerator random = new RandomDataGenerator(23);
		double share = 0;
		int shown = 0;
		int trueShown = 0;
		int trueThere = 0;
		for (int brief = 0; brief < BRIEFS; brief++) {
			Set<Topic> truly = new HashSet<>();
			for (Topic topic : Topic.values()) {
				if (random.nextUniform(0, 1) < different) {
					truly.add(topic);
				}
			}
			DealSummary peers = deals(900, Set.of(), random);
			DealSummary own = deals(random.nextInt(30, 120), truly, random);
			trueThere += Math.min(FactChoice.MOST, truly.size());
			if (FactChoice.of(Comparisons.of(own, peers, Against.PEERS)) instanceof Facts.Found found) {
				long wrong = found.facts().stream().filter(fact -> !truly.contains(fact.deviation().topic())).count();
				share += (double) wrong / found.facts().size();
				shown += found.facts().size();
				trueShown += found.facts().size() - (int) wrong;
			}
		}
		reporter.publishEntry("false-discovery rate where " + different + " truly differ", share / BRIEFS + ", facts a brief " + shown / (double) BRIEFS + ", of those possible " + trueShown / (double) Math.max(1, trueThere));
		assertTrue(share / BRIEFS < FactChoice.FALSE_DISCOVERIES, "false-discovery rate " + share / BRIEFS);
	}

	private static DealSummary deals(int n, Set<Topic> truly, RandomDataGenerator random) {
		double winRate = truly.contains(Topic.WIN_RATE) ? 0.35 : 0.55;
		Map<String, Integer> products = new HashMap<>();
		Map<String, Integer> stages = new HashMap<>();
		Moments size = Moments.NONE;
		Moments price = Moments.NONE;
		Moments cycle = Moments.NONE;
		int won = 0;
		for (int deal = 0; deal < n; deal++) {
			cycle = cycle.and(random.nextNormal(truly.contains(Topic.CYCLE) ? 4.4 : 4, 0.8));
			if (random.nextUniform(0, 1) < winRate) {
				won++;
				size = size.and(random.nextNormal(truly.contains(Topic.SIZE) ? 8.6 : 9, 1));
				price = price.and(-random.nextGamma(truly.contains(Topic.DISCOUNT) ? 3 : 2, 0.05));
				products.merge(drawn(PRODUCTS, truly.contains(Topic.MIX), random), 1, Integer::sum);
			} else {
				stages.merge(drawn(STAGES, truly.contains(Topic.LOST_IN_STAGE), random), 1, Integer::sum);
			}
		}
		int stale = binomial(random, n / 3, truly.contains(Topic.STALE) ? 0.45 : 0.2);
		int untouched = binomial(random, n / 2, truly.contains(Topic.UNTOUCHED_ACCOUNTS) ? 0.5 : 0.25);
		return new DealSummary(products, stages, won, n - won, size, cycle, price, n / 3, stale, n / 2, untouched);
	}

	private static int binomial(RandomDataGenerator random, int n, double p) {
		int hits = 0;
		for (int trial = 0; trial < n; trial++) {
			hits += random.nextUniform(0, 1) < p ? 1 : 0;
		}
		return hits;
	}

	private static String drawn(String[] parts, boolean differs, RandomDataGenerator random) {
		return differs && random.nextUniform(0, 1) < 0.35 ? parts[0] : parts[random.nextInt(0, parts.length - 1)];
	}
}
