package org.headroom.distro.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A colour without transparency. @param rgb red, green and blue, eight bits each */
public record Colour(int rgb) {
	public static final Colour WHITE = new Colour(0xFFFFFF);
	private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final int STEPS = 100;

	public Colour {
		if (rgb < 0 || rgb > 0xFFFFFF) {
			throw new IllegalArgumentException("no colour: " + rgb);
		}
	}

	/** Empty unless it is written {@code #rrggbb}. */
	public static Optional<Colour> read(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new Colour(Integer.parseInt(text.substring(1), 16))) : Optional.empty();
	}

	private static Colour of(double red, double green, double blue) {
		return new Colour((int) Math.round(red) << 16 | (int) Math.round(green) << 8 | (int) Math.round(blue));
	}

	private int red() {
		return rgb >> 16;
	}

	private int green() {
		return rgb >> 8 & 0xFF;
	}

	private int blue() {
		return rgb & 0xFF;
	}

	/** @param share of the other one, 0 to 1 */
	public Colour mixed(Colour other, double share) {
		return of(red() + (other.red() - red()) * share, green() + (other.green() - green()) * share, blue() + (other.blue() - blue()) * share);
	}

	/** How well words of one colour are read on the other, from 1 to 21 (WCAG 2.2, contrast ratio). */
	public double contrast(Colour other) {
		double here = luminance();
		double there = other.luminance();
		return (Math.max(here, there) + 0.05) / (Math.min(here, there) + 0.05);
	}

	/** Relative luminance, 0 to 1 (WCAG 2.2). */
	double luminance() {
		double[] linear = linear();
		return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
	}

	/** Red, green and blue as amounts of light, 0 to 1. */
	double[] linear() {
		return new double[] {linear(red()), linear(green()), linear(blue())};
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** The nearest shade of it that fits; empty when none does on the way to black or white. */
	public Optional<Colour> nearest(Predicate<Colour> fits) {
		for (int step = 0; step <= STEPS; step++) {
			double share = step / (double) STEPS;
			for (UnaryOperator<Colour> way : List.<UnaryOperator<Colour>>of(each -> each.mixed(new Colour(0), share), each -> each.mixed(WHITE, share))) {
				Colour shade = way.apply(this);
				if (fits.test(shade)) {
					return Optional.of(shade);
				}
			}
		}
		return Optional.empty();
	}

	/** As stylesheets write it. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "#%06X", rgb);
	}
}
