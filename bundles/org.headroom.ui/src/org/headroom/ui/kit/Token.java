package org.headroom.ui.kit;

import java.util.List;
import java.util.Locale;

/** The colours by their names; their values stand in the theme's stylesheet only. */
public enum Token {
	SURFACE, RAISED, FIELD, LINE, OUTLINE, HOVER, SELECTION, TEXT, TEXT_SECONDARY, ACCENT, ACCENT_HOVER, ACCENT_TEXT,
	GOOD, CAUTION, CRITICAL, CHART1, CHART2, CHART3, CHART4, CHART5, CHART6, CHART7, CHART8;

	/** The eight colours of series, in the order a chart takes them. */
	public static final List<Token> CHART = List.of(CHART1, CHART2, CHART3, CHART4, CHART5, CHART6, CHART7, CHART8);

	/** The name in the stylesheet, for example {@code org-headroom-text-secondary}. */
	public String id() {
		return "org-headroom-" + word();
	}

	/** The name alone, for example {@code text-secondary}. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
