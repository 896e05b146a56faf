package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTextTest {

	private final LocalText text = LocalText.of("en", "goal", "de", "Ziel");

	@Test
	void aReaderGetsTheirOwnLanguage() {
		assertEquals("Ziel", text.in(Locale.GERMAN));
	}

	@Test
	void aRegionalReaderGetsTheLanguage() {
		assertEquals("Ziel", text.in(Locale.forLanguageTag("de-AT")));
	}

	@Test
	void aRegionalTextWinsOverTheLanguage() {
		LocalText regional = LocalText.of("pt", "objetivo", "pt-BR", "meta");
		assertEquals("meta", regional.in(Locale.forLanguageTag("pt-BR")));
		assertEquals("objetivo", regional.in(Locale.forLanguageTag("pt-PT")));
	}

	@Test
	void aReaderOfAnotherLanguageGetsEnglish() {
		assertEquals("goal", LocalText.of("de", "Ziel", "en", "goal").in(Locale.JAPANESE));
	}

	@Test
	void withoutEnglishTheAuthorsOwnLanguageIsLeft() {
		assertEquals("but", LocalText.of("fr", "but", "de", "Ziel").in(Locale.JAPANESE));
	}

	@Test
	void nothingWrittenIsAnEmptyText() {
		assertTrue(LocalText.NONE.isEmpty());
		assertEquals("", LocalText.NONE.in(Locale.ENGLISH));
	}

	@Test
	void theRootLocaleIsNoTrap() {
		assertEquals("goal", text.in(Locale.ROOT));
	}

	@Test
	void theAuthorsOrderIsKept() {
		assertEquals(List.of("en", "de"), List.copyOf(text.languages()));
	}

	@Test
	void itKnowsWhichLanguagesItSpeaks() {
		assertTrue(LocalText.of("pt-BR", "meta").speaks("pt"));
		assertFalse(text.speaks("pt"));
		assertFalse(LocalText.of("den", "x").speaks("de"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "deutsch!", "de_DE", "EN", "1" })
	void whatIsNoLanguageTagIsRefused(String tag) {
		assertThrows(IllegalArgumentException.class, () -> LocalText.of(tag, "x"));
	}

	@Test
	void halfACharacterIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> LocalText.english("half \uD83C"));
		assertEquals("🎯", LocalText.english("🎯").in(Locale.ENGLISH));
	}

	@Test
	void aBlankTextIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new LocalText(Map.of("en", " ")));
	}
}
