package org.headroom.ui.kit;

import org.eclipse.swt.graphics.RGB;

/** Contrast of two colours as WCAG 2.2 defines it ("contrast ratio", "relative luminance"). */
public final class Contrast {
	private Contrast() {
	}

	/** From 1 (the same) to 21 (black on white). */
	public static double ratio(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** Relative luminance, 0 (black) to 1 (white). */
	public static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
