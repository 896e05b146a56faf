package org.headroom.analytics.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything about somebody's deals that is compared with others'; what is too little known is absent. Pure, any thread. */
public final class Comparisons {
	/** Products and stages that matter: this share of the others' deals or of one's own. */
	private static final double LEAST_SHARE = 0.05;

	private Comparisons() {
	}

	/** @return one deviation for each comparison with {@value Compare#LEAST} deals or more on either side, in no order of merit */
	public static List<Deviation> of(DealSummary own, DealSummary others, Against against) {
		Compare compare = new Compare(against);
		List<Optional<Deviation>> found = new ArrayList<>();
		parts(own.wonByProduct(), others.wonByProduct()).forEach(product -> found.add(compare.shares(Topic.MIX, product,
				own.wonByProduct().getOrDefault(product, 0), own.won(), others.wonByProduct().getOrDefault(product, 0), others.won())));
		parts(own.lostByStage(), others.lostByStage()).forEach(stage -> found.add(compare.shares(Topic.LOST_IN_STAGE, stage,
				own.lostByStage().getOrDefault(stage, 0), own.lost(), others.lostByStage().getOrDefault(stage, 0), others.lost())));
		found.add(compare.shares(Topic.WIN_RATE, "", own.won(), own.closed(), others.won(), others.closed()));
		found.add(compare.shares(Topic.STALE, "", own.stale(), own.open(), others.stale(), others.open()));
		found.add(compare.shares(Topic.UNTOUCHED_ACCOUNTS, "", own.untouched(), own.accounts(), others.untouched(), others.accounts()));
		found.add(compare.levels(Topic.SIZE, own.size(), others.size()));
		found.add(compare.levels(Topic.CYCLE, own.cycle(), others.cycle()));
		found.add(compare.levels(Topic.DISCOUNT, own.price(), others.price()));
		return found.stream().flatMap(Optional::stream).toList();
	}

	private static List<String> parts(Map<String, Integer> own, Map<String, Integer> others) {
		int all = others.values().stream().mapToInt(Integer::intValue).sum();
		int mine = own.values().stream().mapToInt(Integer::intValue).sum();
		List<String> parts = new ArrayList<>(others.keySet());
		own.keySet().stream().filter(part -> !others.containsKey(part)).forEach(parts::add);
		return parts.stream().filter(part -> others.getOrDefault(part, 0) >= LEAST_SHARE * all || own.getOrDefault(part, 0) >= LEAST_SHARE * mine).sorted().toList();
	}
}
