package org.headroom.ui.kit;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.w3c.dom.css.DocumentCSS;
import org.w3c.dom.stylesheets.StyleSheetList;

/**
 * The colours of the theme in force, for everything Java paints. Display thread. Ask again at every paint:
 * the answer changes when the theme does. Where no theme is loaded (a bare test, high contrast) the
 * system's own colours answer.
 */
public final class Tokens {
	private static final String KEY = "org.headroom.tokens";

	private final Object source;
	private final Map<Token, Color> colours = new EnumMap<>(Token.class);

	private Tokens(Object source, Map<Token, RGB> values, Display display) {
		this.source = source;
		for (Token token : Token.values()) {
			RGB value = values.get(token);
			colours.put(token, value == null ? SystemColours.of(token, display) : new Color(value));
		}
	}

	/** The colours in force on this display. */
	public static Tokens of(Display display) {
		CSSEngine engine = WidgetElement.getEngine(display);
		DocumentCSS document = engine == null ? null : engine.getDocumentCSS();
		StyleSheetList sheets = document == null ? null : document.getStyleSheets();
		Object source = sheets == null || sheets.getLength() == 0 ? display : sheets.item(sheets.getLength() - 1);
		if (display.getData(KEY) instanceof Tokens known && known.source == source) {
			return known;
		}
		Tokens tokens = new Tokens(source, source == display ? Map.of() : TokenSheet.read(sheets), display);
		display.setData(KEY, tokens);
		return tokens;
	}

	/** The colour; not to be disposed. */
	public Color color(Token token) {
		return colours.get(token);
	}

	public RGB rgb(Token token) {
		return color(token).getRGB();
	}

	/** Whether words are lighter than their ground. */
	public boolean dark() {
		return Contrast.luminance(rgb(Token.TEXT)) > Contrast.luminance(rgb(Token.SURFACE));
	}

	/** {@code #rrggbb}, as stylesheets and SVG write it. */
	String hex(Token token) {
		RGB rgb = rgb(token);
		return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
	}

	/** What the desktop itself would take. */
	private static final class SystemColours {
		static Color of(Token token, Display display) {
			return display.getSystemColor(switch (token) {
			case SURFACE -> SWT.COLOR_WIDGET_BACKGROUND;
			case RAISED, FIELD -> SWT.COLOR_LIST_BACKGROUND;
			case LINE, HOVER -> SWT.COLOR_WIDGET_LIGHT_SHADOW;
			case OUTLINE -> SWT.COLOR_WIDGET_DARK_SHADOW;
			case SELECTION -> SWT.COLOR_LIST_SELECTION;
			case ACCENT, ACCENT_HOVER -> SWT.COLOR_LINK_FOREGROUND;
			case ACCENT_TEXT -> SWT.COLOR_LIST_BACKGROUND;
			case TEXT, TEXT_SECONDARY, GOOD, CAUTION, CRITICAL, CHART1, CHART2, CHART3, CHART4, CHART5, CHART6, CHART7, CHART8 ->
				SWT.COLOR_LIST_FOREGROUND;
			});
		}
	}
}
