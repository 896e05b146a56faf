package org.headroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodTroublesTest {
	@TempDir
	Path folder;
	private final List<Refusal> refusals = new ArrayList<>();
	private final MethodCatalogue methods = new MethodCatalogue() {
		@Override
		public List<Method> all() {
			return List.of();
		}

		@Override
		public Optional<Method> method(String id) {
			return Optional.empty();
		}

		@Override
		public List<Refusal> refusals() {
			return refusals;
		}
	};

	@BeforeEach
	void make() throws IOException {
		Files.createDirectory(folder.resolve("methods"));
	}

	private MethodTroubles troubles(Locale locale) {
		return MethodTroubles.of(folder, methods, true, locale);
	}

	private Refusal mistaken(String bundle, String file, String running) {
		return new Refusal.Mistaken(new Origin(bundle, file), List.of(LocalText.of("en", "5:1: Wrong.", "de", "5:1: Falsch.")), running);
	}

	@Test
	void aMethodWithMistakesIsSaidWithTheVersionThatGoesOn() {
		refusals.add(mistaken("", folder.resolve("methods").resolve("pause.yaml").toString(), "1.0.0"));
		assertEquals("pause.yaml: one mistake, version 1.0.0 stays on offer", troubles(Locale.ENGLISH).line());
		assertEquals("pause.yaml: ein Fehler, Version 1.0.0 bleibt im Angebot\n5:1: Falsch.", troubles(Locale.GERMAN).detail());
	}

	@Test
	void oneThatNeverWasRightIsNotOnOffer() {
		refusals.add(mistaken("", "pause.yaml", ""));
		assertEquals("pause.yaml: one mistake, not on offer", troubles(Locale.ENGLISH).line());
	}

	@Test
	void severalAreCounted() {
		refusals.add(mistaken("", "a.yaml", ""));
		refusals.add(new Refusal.SameId("grow", List.of("org.headroom/methods/grow.yaml", folder.resolve("methods").resolve("grow.yaml").toString())));
		assertEquals("2 files of methods have mistakes", troubles(Locale.ENGLISH).line());
	}

	@Test
	void aMethodOfABundleWithMistakesIsSaidToo() {
		refusals.add(mistaken("org.acme", "/methods/a.yaml", ""));
		assertEquals("org.acme a.yaml: one mistake, not on offer", troubles(Locale.ENGLISH).line());
	}

	@Test
	void aPluginThatFailsIsTheMatterOfThePluginsView() {
		refusals.add(new Refusal.Failed("org.acme", "broken"));
		assertEquals(MethodTroubles.NONE, troubles(Locale.ENGLISH));
	}

	@Test
	void withoutAFolderNobodyIsAskedWhileTheWindowComesUp() throws IOException {
		Files.delete(folder.resolve("methods"));
		refusals.add(mistaken("org.acme", "/methods/a.yaml", ""));
		assertEquals(MethodTroubles.NONE, troubles(Locale.ENGLISH));
		assertEquals("org.acme a.yaml: one mistake, not on offer", MethodTroubles.of(folder, methods, false, Locale.ENGLISH).line());
	}
}
