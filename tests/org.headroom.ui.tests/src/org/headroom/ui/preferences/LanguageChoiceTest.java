package org.headroom.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A restart is offered only where it changes something. */
class LanguageChoiceTest {
	@Test
	void whatIsSpokenAlreadyNeedsNoRestart() {
		assertTrue(LanguageChoice.Language.GERMAN.speaks(Locale.GERMANY));
		assertTrue(LanguageChoice.Language.ENGLISH.speaks(Locale.UK));
	}

	@Test
	void anotherLanguageNeedsOneAndSoMayTheSystems() {
		assertFalse(LanguageChoice.Language.GERMAN.speaks(Locale.UK));
		assertFalse(LanguageChoice.Language.SYSTEM.speaks(Locale.UK));
	}
}
