package org.headroom.domain.plugins;

import java.util.List;
import org.headroom.method.Metric;

/** How the numbers of several sessions become one. Pure. */
final class Folding {

	private Folding() {
	}

	/** @param values one or more, the oldest first */
	static double fold(Metric.Fold fold, List<Double> values) {
		return switch (fold) {
			case LATEST -> values.getLast();
			case CHANGE -> values.getLast() - values.getFirst();
			case MEDIAN -> median(values.stream().sorted().toList());
			case SUM -> values.stream().mapToDouble(Double::doubleValue).sum();
		};
	}

	private static double median(List<Double> sorted) {
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}
}
