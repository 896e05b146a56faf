package org.headroom.analytics.segments;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headroom.analytics.numbers.Shrinkage;

/**
 * Places the people of one peer group by what they won. Attainment (or won revenue) is taken as a multiple of the peers' median of the same
 * periods, on the log scale; its noise is that of single deals plus what a person's own periods differ by; and it is shrunk under a
 * heavy-tailed prior, so that one lucky quarter counts little and one giant does not stretch everybody else
 * (field guide, section 3: plain normal shrinkage fails with the giant). Pure, any thread.
 */
public final class Attainment {
	/** A fifth of fewer is nobody. */
	public static final int LEAST_PEOPLE = 5;
	/** Of the group; one quarter's winners are mostly lucky. */
	public static final int LEAST_PERIODS = 3;
	/** Of a person; who has fewer is too new and never ranked. */
	public static final int LEAST_PERIODS_SEEN = 2;

	/** Older periods are left out: two years. With four, one in ten people would change segment a quarter though nobody changed. */
	public static final int MOST_PERIODS = 8;

	private Attainment() {
	}

	/**
	 * @param group results of comparable people (role, territory, tenure: {@link PeerGroups}), at most one a person and period
	 * @return {@link Peers.TooFew} under {@value #LEAST_PEOPLE} people with {@value #LEAST_PERIODS_SEEN} periods, or under {@value #LEAST_PERIODS} periods
	 */
	public static Peers place(List<PeriodResult> group) {
		List<PeriodResult> recent = recent(group);
		Measure measure = Measure.of(recent);
		Levels all = Levels.of(measure.apply(recent));
		Levels ranked = all.atLeast(LEAST_PERIODS_SEEN);
		int periods = all.medians().size();
		if (ranked.people().size() < LEAST_PEOPLE || periods < LEAST_PERIODS) {
			return new Peers.TooFew(ranked.people().size(), LEAST_PEOPLE, periods, LEAST_PERIODS);
		}
		Set<Long> tooNew = group.stream().map(PeriodResult::personId).collect(Collectors.toCollection(HashSet::new));
		ranked.people().forEach(level -> tooNew.remove(level.personId()));
		return new Peers.Placed(measure, placed(ranked), tooNew, periods);
	}

	private static List<PeriodResult> recent(List<PeriodResult> group) {
		Set<Integer> periods = group.stream().map(PeriodResult::period).distinct().sorted(Comparator.reverseOrder()).limit(MOST_PERIODS).collect(Collectors.toSet());
		return group.stream().filter(result -> periods.contains(result.period())).toList();
	}

	private static List<Shrunk> placed(Levels levels) {
		Shrinkage shrinkage = levels.shrink();
		TopFifth topFifth = new TopFifth(shrinkage);
		double[] means = IntStream.range(0, shrinkage.people()).mapToDouble(shrinkage::mean).toArray();
		return IntStream.range(0, means.length).mapToObj(person -> shrunk(levels.people().get(person), person, means, topFifth))
				.sorted(Comparator.comparingDouble(Shrunk::level).reversed()).toList();
	}

	private static Shrunk shrunk(Level level, int person, double[] means, TopFifth topFifth) {
		int below = (int) IntStream.range(0, means.length).filter(other -> means[other] < means[person]).count();
		return new Shrunk(level.personId(), level.periods(), level.multiple(), Level.back(means[person]), topFifth.probability(person),
				topFifth.range(person), Percentile.of(below, means.length), topFifth.percentile(person));
	}
}
