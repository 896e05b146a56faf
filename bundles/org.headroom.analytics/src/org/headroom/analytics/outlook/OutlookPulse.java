package org.headroom.analytics.outlook;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headroom.analytics.numbers.Sorted;

/**
 * Compares a person's latest reading of each item with that person's own earlier ones: outside median +- 2 MAD is worth asking about. MAD is
 * the median absolute deviation, times 1.4826 so that it measures what a standard deviation does (Hampel 1974), and at least
 * {@value #LEAST_DEVIATION} point, since somebody who always says 7 is not alarmed by an 8. Nobody is compared with anybody else. Pure, any thread.
 */
public final class OutlookPulse {
	/** Earlier readings of an item. */
	public static final int LEAST = 3;
	private static final double DEVIATIONS = 2;
	private static final double LEAST_DEVIATION = 1;
	private static final double MAD_TO_DEVIATION = 1.4826;

	private OutlookPulse() {
	}

	/**
	 * @param readings of one person; of two on one day, the later in the list counts as the later
	 * @return one entry an item, by item; those to ask about are {@link Pulse.AskAbout}
	 */
	public static List<Pulse> of(List<PulseReading> readings) {
		return readings.stream().sorted(Comparator.comparing(PulseReading::day)).collect(Collectors.groupingBy(PulseReading::item, TreeMap::new, Collectors.toList()))
				.values().stream().map(OutlookPulse::latest).toList();
	}

	private static Pulse latest(List<PulseReading> item) {
		PulseReading latest = item.getLast();
		int earlier = item.size() - 1;
		if (earlier < LEAST) {
			return new Pulse.TooFew(latest.item(), earlier, LEAST);
		}
		Sorted before = Sorted.of(item.stream().limit(earlier).mapToDouble(PulseReading::score).toArray());
		double usual = before.median();
		double deviation = Math.max(LEAST_DEVIATION, MAD_TO_DEVIATION * before.medianDeviation());
		return Math.abs(latest.score() - usual) > DEVIATIONS * deviation ? new Pulse.AskAbout(latest.item(), usual, latest.score(), earlier)
				: new Pulse.AsUsual(latest.item(), usual, latest.score(), earlier);
	}
}
