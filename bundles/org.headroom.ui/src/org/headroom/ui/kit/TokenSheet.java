package org.headroom.ui.kit;

import java.util.Map;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;
import org.w3c.dom.css.CSSRuleList;
import org.w3c.dom.css.CSSStyleRule;
import org.w3c.dom.css.CSSStyleSheet;
import org.w3c.dom.stylesheets.StyleSheetList;

/** Reads the colour definitions out of stylesheets; a later definition of a name replaces an earlier one. */
final class TokenSheet {
	private static final Map<String, Token> BY_ID = byId();
	private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
	private static final Pattern DECIMAL = Pattern.compile("rgb\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\)");

	private TokenSheet() {
	}

	static Map<Token, RGB> read(StyleSheetList sheets) {
		Map<Token, RGB> colours = new EnumMap<>(Token.class);
		for (int i = 0; i < sheets.getLength(); i++) {
			if (sheets.item(i) instanceof CSSStyleSheet sheet) {
				read(sheet.getCssRules(), colours);
			}
		}
		return colours;
	}

	private static void read(CSSRuleList rules, Map<Token, RGB> colours) {
		for (int i = 0; i < rules.getLength(); i++) {
			if (rules.item(i) instanceof CSSStyleRule rule && rule.getSelectorText() != null) {
				define(rule, colours);
			}
		}
	}

	private static void define(CSSStyleRule rule, Map<Token, RGB> colours) {
		String selector = rule.getSelectorText();
		Token token = BY_ID.get(selector.substring(selector.indexOf('#') + 1));
		if (token != null) {
			colours.put(token, colour(rule.getStyle().getPropertyCSSValue("color").getCssText()));
		}
	}

	static RGB colour(String words) {
		Matcher hex = HEX.matcher(words);
		if (hex.matches()) {
			return new RGB(Integer.parseInt(hex.group(1), 16), Integer.parseInt(hex.group(2), 16),
					Integer.parseInt(hex.group(3), 16));
		}
		Matcher decimal = DECIMAL.matcher(words);
		if (decimal.matches()) {
			return new RGB(Integer.parseInt(decimal.group(1)), Integer.parseInt(decimal.group(2)),
					Integer.parseInt(decimal.group(3)));
		}
		throw new IllegalArgumentException("a colour is written #rrggbb: " + words);
	}

	private static Map<String, Token> byId() {
		Map<String, Token> tokens = new HashMap<>();
		for (Token token : Token.values()) {
			tokens.put(token.id(), token);
		}
		return Map.copyOf(tokens);
	}
}
