package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Shipped;
import org.headroom.distro.brand.BrandReading;
import org.headroom.distro.brand.Mistake;
import org.headroom.distro.brand.Phrase;
import org.headroom.domain.words.ProductName;
import org.headroom.domain.workspace.FirstSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brands are begun and checked on the command line, and it speaks in a brand's name itself. */
class BrandTest {
	@TempDir
	Path folder;
	private final Typed typed = new Typed();

	@AfterEach
	void headroomAgain() {
		ProductName.call("");
	}

	@Test
	void aProjectIsWrittenWithoutAWorkspace() {
		Path project = folder.resolve("coach");
		assertEquals(Exit.OK, typed.type("brand", "init", "org.acme.coach", "--in", project.toString()));
		assertTrue(Files.isRegularFile(project.resolve("brand.yaml")));
		assertEquals(List.of(), typed.opened);
	}

	@Test
	void aFolderThatIsThereStaysAsItIs() throws IOException {
		Files.writeString(folder.resolve("mine"), "words");
		assertEquals(Exit.REFUSED, typed.type("brand", "init", "org.acme.coach", "--in", folder.toString()));
		assertTrue(typed.err.contains("--in"), typed.err);
		assertEquals("words", Files.readString(folder.resolve("mine")));
	}

	@Test
	void anIdThatIsNoneIsRefusedWithOneThatIs() {
		for (String id : List.of("Acme Coach", "coach", "org.headroom.coach", "org..coach", "../coach")) {
			assertEquals(Exit.USAGE, typed.type("brand", "init", id, "--in", folder.resolve("x").toString()), id);
			assertTrue(typed.err.contains("org.acme.coach"), typed.err);
		}
		assertFalse(Files.exists(folder.resolve("x")));
	}

	@Test
	void everyMistakeIsNamedWithItsPlace() {
		Mistake mistake = new Mistake("brand.yaml", 3, 9, new Phrase("version.wrong", List.of("1")), new Phrase("version.right", List.of()));
		typed.withBrands(asked -> new BrandReading.Mistaken(List.of(mistake)));
		assertEquals(Exit.REFUSED, typed.type("brand", "check", folder.toString()));
		assertTrue(typed.out.startsWith("brand.yaml:3:9: “1” is not a version."), typed.out);
		assertEquals(Exit.REFUSED, typed.type("brand", "check", folder.toString(), "--json"));
		assertEquals("version", typed.json().getAsJsonArray("mistakes").get(0).getAsJsonObject().get("key").getAsString());
	}

	@Test
	void nothingIsBuiltOfAProjectWithMistakes() {
		assertEquals(Exit.REFUSED, typed.type("brand", "build", folder.toString()));
		assertEquals(Exit.NOT_FOUND, typed.type("brand", "build", folder.resolve("none").toString()));
	}

	@Test
	void aDistributionHasItsOwnUsualFolderAndFirstSettings() {
		typed.shippedWith(new Shipped(Optional.of("de"), "~/Acme Coach", new FirstSettings(Map.of("currency", "CHF", "fiscal.start", "--04-01"))));
		assertEquals(Exit.OK, typed.type("settings"));
		assertTrue(typed.opened.getFirst().endsWith(Path.of("home", "Acme Coach")), typed.opened.toString());
		assertTrue(typed.out.contains("CHF"), typed.out);
		assertTrue(typed.out.contains("04-01"), typed.out);
	}

	@Test
	void whatSomebodyChoseStays() {
		typed.shippedWith(new Shipped(Optional.empty(), "~/Acme Coach", new FirstSettings(Map.of("currency", "CHF"))));
		typed.type("settings", "--currency", "SEK");
		typed.type("settings");
		assertTrue(typed.out.contains("SEK"), typed.out);
	}

	@Test
	void itSpeaksInTheBrandsName() {
		ProductName.call("Acme's Coach");
		typed.type("--help");
		assertTrue(typed.out.contains("Acme's Coach on the command line"), typed.out);
	}
}
