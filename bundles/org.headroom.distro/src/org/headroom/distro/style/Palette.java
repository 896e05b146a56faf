package org.headroom.distro.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The colours that a brand puts in the place of a theme's. @param colours by name */
public record Palette(Map<String, Colour> colours) {
	/** What a brand may replace, beside the charts'. Everything else stays, so that nothing else can break. */
	public static final List<String> NAMES = List.of("accent", "accent-hover", "accent-text", "selection");
	/** How many colours a chart has. */
	public static final int CHARTS = 8;
	/** Words on their ground (WCAG 2.2, 1.4.3). */
	public static final double READABLE = 4.5;
	/** Shapes on their ground (WCAG 2.2, 1.4.11). */
	public static final double VISIBLE = 3;

	private static final List<String> GROUNDS = List.of("surface", "raised", "field", "hover", "selection");
	private static final List<String> WORDS = List.of("text", "text-secondary", "accent", "good", "caution", "critical");
	private static final double HOVER = 0.18;
	private static final double TINT = 0.16;
	private static final int FAINTER = 16;
	private static final int CHECKED_CHARTS = 3;

	/** Two colours that are not told apart well enough. @param shown as it is, @param needed as it has to be, both ratios */
	public record Faint(String name, Colour colour, String ground, Colour on, double shown, double needed) {
	}

	public Palette {
		colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
	}

	/** With all that follows from the colours that were chosen. */
	public static Palette of(Map<String, Colour> chosen, Theme theme) {
		Map<String, Colour> all = new LinkedHashMap<>(chosen);
		Colour accent = chosen.getOrDefault("accent", theme.colour("accent"));
		if (chosen.containsKey("accent")) {
			boolean dark = theme.colour("surface").luminance() < theme.colour("text").luminance();
			all.putIfAbsent("accent-hover", accent.mixed(dark ? Colour.WHITE : new Colour(0), HOVER));
			all.putIfAbsent("accent-text", text(accent, all.get("accent-hover")));
			all.putIfAbsent("selection", selection(accent, theme));
		}
		return new Palette(all);
	}

	private static Colour text(Colour accent, Colour hover) {
		Colour ink = accent.mixed(new Colour(0), 0.8);
		return Math.min(Colour.WHITE.contrast(accent), Colour.WHITE.contrast(hover)) >= Math.min(ink.contrast(accent), ink.contrast(hover)) ? Colour.WHITE : ink;
	}

	/** A breath of the accent on the ground, as much as leaves every word on it readable. */
	private static Colour selection(Colour accent, Theme theme) {
		for (int less = 0; less < FAINTER; less++) {
			Colour tint = theme.colour("surface").mixed(accent, TINT - less * TINT / FAINTER);
			if (WORDS.stream().allMatch(word -> (word.equals("accent") ? accent : theme.colour(word)).contrast(tint) >= READABLE)) {
				return tint;
			}
		}
		return theme.colour("hover");
	}

	/** Every pair that this palette makes too faint; empty when all is well. */
	public List<Faint> faint(Theme theme) {
		List<Faint> faint = new ArrayList<>();
		GROUNDS.forEach(ground -> WORDS.forEach(word -> look(theme, word, ground, READABLE, faint)));
		look(theme, "accent-text", "accent", READABLE, faint);
		look(theme, "accent-text", "accent-hover", READABLE, faint);
		for (int chart = 1; chart <= CHECKED_CHARTS; chart++) {
			look(theme, "chart" + chart, "surface", VISIBLE, faint);
		}
		return List.copyOf(faint);
	}

	private void look(Theme theme, String name, String ground, double needed, List<Faint> into) {
		Colour colour = colours.getOrDefault(name, theme.colour(name));
		Colour on = colours.getOrDefault(ground, theme.colour(ground));
		double shown = colour.contrast(on);
		if (shown < needed && (colours.containsKey(name) || colours.containsKey(ground))) {
			into.add(new Faint(name, colour, ground, on, shown, needed));
		}
	}
}
