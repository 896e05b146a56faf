package org.headroom.analytics;

/**
 * Where a number lies, as far as the data tells.
 *
 * @param low lower end, in the number's own unit
 * @param high upper end, not below {@code low}
 * @param level how sure, 0 to 1 (exclusive): at 0.95, about 95 of 100 such intervals hold the truth
 */
public record Interval(double low, double high, double level) {
	public Interval {
		if (!(low <= high)) {
			throw new IllegalArgumentException("an interval runs from low to high: " + low + " to " + high);
		}
		if (!(level > 0 && level < 1)) {
			throw new IllegalArgumentException("a level lies between 0 and 1: " + level);
		}
	}

	public boolean contains(double value) {
		return low <= value && value <= high;
	}

	public double width() {
		return high - low;
	}

	/** The same interval in a unit {@code factor} times as small; {@code factor} is positive. */
	public Interval times(double factor) {
		return new Interval(low * factor, high * factor, level);
	}
}
