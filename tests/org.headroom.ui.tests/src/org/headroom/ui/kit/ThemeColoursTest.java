package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** The colours as they stand in the branding bundle's stylesheets. */
class ThemeColoursTest {
	private static final Pattern DEFINITION = Pattern.compile("ColorDefinition#([a-z0-9-]+)\\s*\\{\\s*color:\\s*(#[0-9a-fA-F]{6});\\s*\\}");
	private static final List<String> THEMES = List.of("headroom-light.css", "headroom-dark.css");
	private static final List<Token> GROUNDS = List.of(Token.SURFACE, Token.RAISED, Token.FIELD, Token.HOVER, Token.SELECTION);
	private static final List<Token> WORDS = List.of(Token.TEXT, Token.TEXT_SECONDARY, Token.ACCENT, Token.GOOD, Token.CAUTION, Token.CRITICAL);

	@Test
	void everyThemeDefinesEveryColourOnce() throws IOException {
		for (String theme : THEMES) {
			assertEquals(Token.values().length, read(theme).size(), theme);
		}
	}

	@Test
	void wordsAreLegibleOnEveryGround() throws IOException {
		for (String theme : THEMES) {
			Map<Token, RGB> colours = read(theme);
			for (Token ground : GROUNDS) {
				WORDS.forEach(word -> assertLegible(theme, colours, word, ground, 4.5));
			}
			assertLegible(theme, colours, Token.ACCENT_TEXT, Token.ACCENT, 4.5);
			assertLegible(theme, colours, Token.ACCENT_TEXT, Token.ACCENT_HOVER, 4.5);
		}
	}

	@Test
	void edgesOfControlsStandOutFromTheirGround() throws IOException {
		for (String theme : THEMES) {
			Map<Token, RGB> colours = read(theme);
			List.of(Token.SURFACE, Token.RAISED, Token.FIELD).forEach(ground -> assertLegible(theme, colours, Token.OUTLINE, ground, 3));
		}
	}

	@Test
	void theFirstColoursOfAChartStandOutFromItsGround() throws IOException {
		for (String theme : THEMES) {
			Map<Token, RGB> colours = read(theme);
			Token.CHART.subList(0, 3).forEach(bar -> assertLegible(theme, colours, bar, Token.SURFACE, 3));
		}
	}

	@Test
	void contrastFollowsTheFormula() {
		assertEquals(21, Contrast.ratio(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.001);
		assertEquals(4.54, Contrast.ratio(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)), 0.01);
	}

	private static void assertLegible(String theme, Map<Token, RGB> colours, Token word, Token ground, double least) {
		double ratio = Contrast.ratio(colours.get(word), colours.get(ground));
		assertTrue(ratio >= least, theme + ": " + word + " on " + ground + " has only " + ratio);
	}

	private static Map<Token, RGB> read(String theme) throws IOException {
		Map<Token, RGB> colours = new EnumMap<>(Token.class);
		Matcher definition = DEFINITION.matcher(Files.readString(Repository.root().resolve("bundles/org.headroom.branding/css").resolve(theme)));
		while (definition.find()) {
			Token token = token(definition.group(1));
			assertTrue(colours.put(token, TokenSheet.colour(definition.group(2))) == null, theme + " defines twice " + token);
		}
		return colours;
	}

	private static Token token(String id) {
		for (Token token : Token.values()) {
			if (token.id().equals(id)) {
				return token;
			}
		}
		throw new AssertionError("nobody asks for " + id);
	}
}
