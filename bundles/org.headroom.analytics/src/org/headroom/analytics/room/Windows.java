package org.headroom.analytics.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Windows of so many consecutive periods, cut from people's sales. */
record Windows(List<Sales> sales, int length) {

	/** Everybody's latest window, who closed enough in it to be compared, in the order of ids. */
	List<Sales> latest() {
		int last = sales.stream().mapToInt(Sales::period).max().orElse(0);
		return sales.stream().filter(each -> each.period() > last - length).collect(Collectors.groupingBy(Sales::personId, TreeMap::new, Collectors.reducing(Sales::plus)))
				.values().stream().flatMap(Optional::stream).filter(Windows::enough).map(this::ofLength).toList();
	}

	/** A person's own windows that do not overlap, the latest first. */
	List<Sales> own(long personId) {
		List<Sales> theirs = sales.stream().filter(each -> each.personId() == personId).sorted(Comparator.comparingInt(Sales::period).reversed()).toList();
		int last = sales.stream().mapToInt(Sales::period).max().orElse(0);
		List<Sales> windows = new ArrayList<>();
		for (int end = last; !theirs.isEmpty() && end >= theirs.getLast().period(); end -= length) {
			int until = end;
			theirs.stream().filter(each -> each.period() <= until && each.period() > until - length).reduce(Sales::plus).filter(Windows::enough).map(this::ofLength).ifPresent(windows::add);
		}
		return windows;
	}

	/** A period in which nothing closed is one all the same. */
	private Sales ofLength(Sales window) {
		return new Sales(window.personId(), window.period(), length, window.won(), window.lost(), window.revenue(), window.squares(), window.timed(), window.days(), window.daySquares());
	}

	private static boolean enough(Sales window) {
		return window.closed() >= Room.LEAST_CLOSED && window.won() >= Room.LEAST_WON;
	}
}
