package org.headroom.distro.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
	private final HouseStyle house = HeadroomsOwn.style();

	@Test
	void contrastFollowsTheFormula() {
		assertEquals(21, new Colour(0).contrast(Colour.WHITE), 0.001);
		assertEquals(4.54, colour("#767676").contrast(Colour.WHITE), 0.01);
	}

	@Test
	void headroomsOwnColoursAreReadAndWellApart() {
		assertEquals(23, house.light().colours().size());
		assertEquals(house.light().colours().keySet(), house.dark().colours().keySet());
		assertEquals(List.of(), new Palette(house.light().colours()).faint(house.light()));
		assertEquals(List.of(), new Palette(house.dark().colours()).faint(house.dark()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"#7A2E6E", "#0B5394", "#8A1C1C", "#1E5631", "#000000", "#5B4B00"})
	void whatFollowsFromADeepAccentIsReadable(String accent) {
		assertEquals(List.of(), Palette.of(Map.of("accent", colour(accent)), house.light()).faint(house.light()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"#E3A6D8", "#9FC5E8", "#F4A6A6", "#A8D5B5", "#FFFFFF", "#FFD966"})
	void whatFollowsFromABrightAccentIsReadableInTheDark(String accent) {
		assertEquals(List.of(), Palette.of(Map.of("accent", colour(accent)), house.dark()).faint(house.dark()));
	}

	@Test
	void aFaintAccentIsFoundAndItsNearestShadeIsNot() {
		assertFalse(Palette.of(Map.of("accent", colour("#FFD966")), house.light()).faint(house.light()).isEmpty());
		Colour better = colour("#FFD966").nearest(shade -> Palette.of(Map.of("accent", shade), house.light()).faint(house.light()).isEmpty()).orElseThrow();
		assertTrue(better.contrast(house.light().colour("surface")) >= Palette.READABLE);
	}

	@Test
	void redAndGreenOfOneLightnessAreOneColourToSome() {
		assertTrue(Sight.apart(colour("#B00000"), colour("#0072B2")) > Sight.TELLING);
		assertTrue(Sight.apart(colour("#A05A2C"), colour("#6B7A2C")) < Sight.TELLING);
	}

	@Test
	void everybodyTellsHeadroomsOwnChartsApart() {
		for (Theme theme : List.of(house.light(), house.dark())) {
			for (int one = 1; one <= Palette.CHARTS; one++) {
				for (int other = 1; other < one; other++) {
					assertTrue(Sight.apart(theme.colour("chart" + one), theme.colour("chart" + other)) > 14, one + " and " + other);
				}
			}
		}
	}

	@Test
	void aThemeInABrandKeepsEveryNameAndAllOtherColours() {
		Palette palette = Palette.of(Map.of("accent", colour("#7A2E6E")), house.light());
		Theme branded = Theme.of(house.light().in("org.acme.coach.branding", palette));
		assertEquals(house.light().colours().keySet(), branded.colours().keySet());
		assertEquals(colour("#7A2E6E"), branded.colour("accent"));
		house.light().colours().forEach((name, colour) -> assertEquals(palette.colours().getOrDefault(name, colour), branded.colour(name), name));
		assertTrue(branded.css().contains("platform:/plugin/org.acme.coach.branding/css/headroom.css"));
		assertFalse(branded.css().contains("org.headroom.branding"));
	}

	private static Colour colour(String text) {
		return Colour.read(text).orElseThrow();
	}
}
