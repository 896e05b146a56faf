package org.headroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerritoryTest {
	private final List<SourceBundle> tree = SourceTree.here().bundles();

	@Test
	void onlyTheWorkbenchTouchesTheDisplay() {
		assertEquals(List.of(), Territory.DISPLAY.trespasses(tree));
	}

	@Test
	void onlyPersistenceKnowsTheMapping() {
		assertEquals(List.of(), Territory.MAPPING.trespasses(tree));
	}

	@Test
	void onlyPersistenceKnowsTheDatabase() {
		assertEquals(List.of(), Territory.DATABASE.trespasses(tree));
	}

	@Test
	void aManifestOutsideTheTerritoryIsFound(@TempDir Path folder) {
		SourceBundle domain = new SourceBundle("org.headroom.domain", folder, Set.of("jakarta.persistence"), Set.of(), Set.of());
		assertEquals(List.of("org.headroom.domain names jakarta.persistence in its manifest, but JPA belongs to [org.headroom.persistence]"),
				Territory.MAPPING.trespasses(List.of(domain)));
	}

	@Test
	void aSourceOutsideTheTerritoryIsFound(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("Bell.java"), "package bell;\n\nimport org.eclipse.swt.widgets.Display;\n");
		SourceBundle cli = new SourceBundle("org.headroom.cli", folder, Set.of(), Set.of(), Set.of());
		assertEquals(List.of("Bell.java of org.headroom.cli imports org.eclipse.swt.widgets.Display"), Territory.DISPLAY.trespasses(List.of(cli)));
	}

	@Test
	void aPackageThatOnlyBeginsLikeItIsNotFound(@TempDir Path folder) {
		SourceBundle other = new SourceBundle("org.headroom.domain", folder, Set.of("org.eclipse.swtlike"), Set.of(), Set.of());
		assertEquals(List.of(), Territory.DISPLAY.trespasses(List.of(other)));
	}
}
