package org.headroom.domain.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.QuarterResult;
import org.osgi.service.component.annotations.Component;

/**
 * The first rule: the last two closed quarters against up to four before them. Win rates are told when they
 * differ by more than twice the standard error of a difference of proportions; sizes and numbers of closed
 * deals, of which only sums are known, when they differ by a fifth. Silent under {@value #LEAST} deals on either side.
 */
@Component(property = "service.ranking:Integer=-100")
public final class LastHalfYear implements FactRule {
	static final int LEAST = 20;
	private static final int LATER_QUARTERS = 2;
	private static final int EARLIER_QUARTERS = 4;
	private static final double NOTABLE = 0.2;

	@Override
	public List<Fact> facts(long personId, List<FiscalQuarter> quarters, List<QuarterResult> results) {
		int cut = quarters.size() - LATER_QUARTERS;
		if (cut < 1) {
			return List.of();
		}
		List<FiscalQuarter> later = quarters.subList(cut, quarters.size());
		List<FiscalQuarter> earlier = quarters.subList(Math.max(0, cut - EARLIER_QUARTERS), cut);
		return told(personId, Sums.of(later, results), Sums.of(earlier, results), later, earlier.size());
	}

	private static List<Fact> told(long personId, Sums later, Sums earlier, List<FiscalQuarter> quarters, int before) {
		DealQuery rows = DealQuery.of(personId).closedBetween(quarters.get(0).first(), quarters.get(quarters.size() - 1).last());
		List<Fact> facts = new ArrayList<>();
		if (Math.min(later.won, earlier.won) >= LEAST) {
			double change = later.size() / earlier.size() - 1;
			add(facts, Math.abs(change) >= NOTABLE, new Fact(Fact.Kind.DEAL_SIZE, change, later.won, earlier.won, before, rows.only(EnumSet.of(DealState.WON))));
		}
		if (Math.min(later.closed(), earlier.closed()) >= LEAST) {
			Set<DealState> closed = EnumSet.of(DealState.WON, DealState.LOST);
			add(facts, winRateDiffers(later, earlier), new Fact(Fact.Kind.WIN_RATE, later.winRate() / earlier.winRate() - 1, later.closed(), earlier.closed(), before, rows.only(closed)));
			double change = later.perWeek() / earlier.perWeek() - 1;
			add(facts, Math.abs(change) >= NOTABLE, new Fact(Fact.Kind.DEALS_CLOSED, change, later.closed(), earlier.closed(), before, rows.only(closed)));
		}
		return facts.stream().sorted(Comparator.comparingDouble((Fact fact) -> -Math.abs(fact.change()))).limit(MOST).toList();
	}

	private static void add(List<Fact> facts, boolean worthIt, Fact fact) {
		if (worthIt) {
			facts.add(fact);
		}
	}

	private static boolean winRateDiffers(Sums later, Sums earlier) {
		double pooled = (double) (later.won + earlier.won) / (later.closed() + earlier.closed());
		double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / later.closed() + 1.0 / earlier.closed()));
		return earlier.won > 0 && error > 0 && Math.abs(later.winRate() - earlier.winRate()) > 2 * error;
	}

	private record Sums(int won, int lost, double revenue, int weeks) {

		static Sums of(List<FiscalQuarter> quarters, List<QuarterResult> results) {
			List<QuarterResult> inside = results.stream().filter(result -> quarters.contains(result.quarter())).toList();
			return new Sums(sum(inside, QuarterResult::won), sum(inside, QuarterResult::lost),
					inside.stream().mapToDouble(result -> result.revenue().doubleValue()).sum(), quarters.stream().mapToInt(FiscalQuarter::weeks).sum());
		}

		private static int sum(List<QuarterResult> results, ToIntFunction<QuarterResult> what) {
			return results.stream().mapToInt(what).sum();
		}

		int closed() {
			return won + lost;
		}

		double size() {
			return revenue / won;
		}

		double winRate() {
			return (double) won / closed();
		}

		/** By weeks, because the first quarter of an organisation may be a short one. */
		double perWeek() {
			return (double) closed() / weeks;
		}
	}
}
