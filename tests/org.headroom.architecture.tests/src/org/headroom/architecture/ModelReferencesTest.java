package org.headroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelReferencesTest {
	private final InstalledClasses installed = new InstalledClasses();

	@Test
	void everyClassAndFileNamedInAModelIsThere() {
		SourceTree tree = SourceTree.here();
		assertEquals(List.of(), new ModelReferences(tree.root(), installed::load).dangling(tree.bundles()));
	}

	@Test
	void aClassThatDoesNotExistDoesNotLoad() {
		assertFalse(installed.load("org.headroom.app", "org.headroom.app.Missing"));
		assertTrue(installed.load("org.headroom.app", "org.headroom.app.LifeCycle"));
	}

	@Test
	void aClassThatDoesNotLoadIsFound(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("fragment.e4xmi"), "<handlers contributionURI=\"bundleclass://org.headroom.ui/org.headroom.ui.Missing\"/>");
		assertEquals(List.of("fragment.e4xmi names bundleclass://org.headroom.ui/org.headroom.ui.Missing, which does not load"),
				new ModelReferences(folder, (bundle, name) -> false).dangling(List.of(bundle(folder))));
	}

	@Test
	void anIconThatIsNotThereIsFound(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("fragment.e4xmi"), "<x iconURI=\"platform:/plugin/org.headroom.ui/icons/none.svg\"/>");
		assertEquals(List.of("fragment.e4xmi names platform:/plugin/org.headroom.ui/icons/none.svg, which is not there"),
				new ModelReferences(folder, (bundle, name) -> true).dangling(List.of(bundle(folder))));
	}

	private static SourceBundle bundle(Path folder) {
		return new SourceBundle("org.headroom.ui", folder, Set.of(), Set.of(), Set.of());
	}
}
