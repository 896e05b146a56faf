package org.headroom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.headroom.domain.workspace.FirstSettings;
import org.junit.jupiter.api.Test;
import org.eclipse.core.internal.preferences.EclipsePreferences;

class ChoicesTest {
	private final IEclipsePreferences person = new EclipsePreferences();
	private final IEclipsePreferences shipped = new EclipsePreferences();
	private final Choices choices = new Choices(person, shipped);

	@Test
	void whatNobodyChoseIsAsTheDistributionShipsIt() {
		shipped.put("language", "de");
		shipped.put("theme", "dark");
		shipped.put("folder", "~/Acme Coach");
		assertEquals(Optional.of(Locale.GERMAN), choices.language());
		assertEquals(Optional.of("dark"), choices.theme());
		assertEquals(Optional.of("~/Acme Coach"), choices.usualFolder());
	}

	@Test
	void whatThePersonChoseGoesFirst() {
		shipped.put("theme", "dark");
		person.put("theme", "light");
		assertEquals(Optional.of("light"), choices.theme());
	}

	@Test
	void thePersonMayGoBackToTheSystems() {
		shipped.put("theme", "dark");
		shipped.put("language", "de");
		person.put("theme", "");
		person.put("language", "");
		assertEquals(Optional.empty(), choices.theme());
		assertEquals(Optional.empty(), choices.language());
	}

	@Test
	void aDistributionDoesNotSayWhatWasOpenLast() {
		shipped.put("workspace", "/elsewhere");
		assertEquals(Optional.empty(), choices.lastWorkspace());
		person.put("workspace", "/mine");
		assertEquals(Optional.of(Path.of("/mine")), choices.lastWorkspace());
	}

	@Test
	void settingsOfANewWorkspaceAreShippedBelowOneNode() {
		shipped.node("settings").put("currency", "CHF");
		assertEquals(new FirstSettings(Map.of("currency", "CHF")), choices.firstSettings());
		assertEquals(new FirstSettings(Map.of()), new Choices(person, new EclipsePreferences()).firstSettings());
	}
}
