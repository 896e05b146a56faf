package org.headroom.cli.terminal;

import java.math.BigDecimal;
import java.util.List;

/** A row of bars, one character each, from zero to the largest of them. */
public final class Sparkline {
	private static final String BARS = "▁▂▃▄▅▆▇█";

	private Sparkline() {
	}

	/** @param values a nought, or less, is a low bar, so that the row stays countable */
	public static String of(List<BigDecimal> values) {
		double most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
		StringBuilder bars = new StringBuilder();
		for (BigDecimal value : values) {
			double share = most <= 0 ? 0 : Math.max(0, value.doubleValue() / most);
			bars.append(BARS.charAt((int) Math.round(share * (BARS.length() - 1))));
		}
		return bars.toString();
	}
}
