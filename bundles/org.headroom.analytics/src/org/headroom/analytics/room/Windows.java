package org.headroom.analytics.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Windows of so many consecutive periods, cut from people's sales.
 *
 * @param byPerson the latest period first
 * @param last latest period of anybody
 */
record Windows(Map<Long, List<Sales>> byPerson, int last, int length) {

	static Windows of(List<Sales> sales, int length) {
		Map<Long, List<Sales>> byPerson = sales.stream().sorted(Comparator.comparingInt(Sales::period).reversed()).collect(Collectors.groupingBy(Sales::personId, TreeMap::new, Collectors.toList()));
		return new Windows(byPerson, sales.stream().mapToInt(Sales::period).max().orElse(0), length);
	}

	/** Everybody's latest window, who closed enough in it to be compared, in the order of ids. */
	List<Sales> latest() {
		return byPerson.keySet().stream().map(this::now).flatMap(Optional::stream).filter(Windows::enough).toList();
	}

	/** A person's latest window, whatever is in it. */
	Optional<Sales> now(long personId) {
		return window(byPerson.getOrDefault(personId, List.of()), last);
	}

	/** A person's own windows that hold enough and do not overlap, the latest first. */
	List<Sales> own(long personId) {
		List<Sales> theirs = byPerson.getOrDefault(personId, List.of());
		List<Sales> windows = new ArrayList<>();
		for (int end = last; !theirs.isEmpty() && end >= theirs.getLast().period(); end -= length) {
			window(theirs, end).filter(Windows::enough).ifPresent(windows::add);
		}
		return windows;
	}

	/** A period in which nothing closed is one all the same. */
	private Optional<Sales> window(List<Sales> theirs, int end) {
		return theirs.stream().filter(each -> each.period() <= end && each.period() > end - length).reduce(Sales::plus)
				.map(sum -> new Sales(sum.personId(), end, length, sum.won(), sum.lost(), sum.revenue(), sum.squares(), sum.timed(), sum.days(), sum.daySquares()));
	}

	private static boolean enough(Sales window) {
		return window.closed() >= Room.LEAST_CLOSED && window.won() >= Room.LEAST_WON;
	}
}
