package org.headroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** What the bundle of a product says and shows. */
class HouseTest {
	@TempDir
	Path folder;

	@BeforeEach
	void aBrandsBundleIsThere() throws IOException {
		Files.createDirectories(folder.resolve("OSGI-INF/l10n"));
		Files.createDirectories(folder.resolve("images"));
		Files.writeString(folder.resolve("OSGI-INF/l10n/bundle.properties"), "welcome.title=Welcome\nwelcome.lead=Begin.\n");
		Files.writeString(folder.resolve("OSGI-INF/l10n/bundle_de.properties"), "welcome.title=Gr\\u00FC\u00DF dich\nwelcome.lead=\n");
		Files.writeString(folder.resolve("images/brand-64.png"), "");
	}

	@Test
	void itSpeaksTheReadersLanguageAndEnglishWhereItHasNoOther() {
		House house = house("org.acme.coach.branding");
		assertEquals(Optional.of("Grüß dich"), house.says("welcome.title", Locale.GERMANY));
		assertEquals(Optional.of("Welcome"), house.says("welcome.title", Locale.FRANCE));
		assertEquals(Optional.of("Begin."), house.says("welcome.lead", Locale.GERMAN));
		assertEquals(Optional.empty(), house.says("product.about", Locale.GERMAN));
	}

	@Test
	void aPictureIsFoundByItsPixels() {
		assertTrue(house("org.acme.coach.branding").picture(64).isPresent());
		assertFalse(house("org.acme.coach.branding").picture(128).isPresent());
	}

	@Test
	void headroomsOwnIsNoBrand() {
		assertFalse(house("org.headroom.branding").isBranded());
		assertTrue(house("org.acme.coach.branding").isBranded());
		assertFalse(House.of(Optional.empty()).isBranded());
		assertEquals(Optional.empty(), House.of(Optional.empty()).says("welcome.title", Locale.ENGLISH));
	}

	private House house(String name) {
		Bundle bundle = (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (self, method, arguments) -> switch (method.getName()) {
			case "getSymbolicName" -> name;
			case "getEntry" -> Files.exists(folder.resolve((String) arguments[0])) ? folder.resolve((String) arguments[0]).toUri().toURL() : null;
			default -> throw new AssertionError("nobody asks a product for " + method.getName());
		});
		return House.of(Optional.of((IProduct) Proxy.newProxyInstance(IProduct.class.getClassLoader(), new Class<?>[] {IProduct.class}, (self, method, arguments) -> switch (method.getName()) {
			case "getDefiningBundle" -> bundle;
			case "getProperty" -> arguments[0].equals("windowImages") ? "images/brand-16.png, images/brand-64.png" : null;
			default -> "";
		})));
	}
}
