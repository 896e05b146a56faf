package org.headroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ArrowsTest {
	private final List<SourceBundle> tree = SourceTree.here().bundles();

	@Test
	void everyArrowBetweenOurBundlesPointsDown() {
		assertEquals(List.of(), Arrows.ofTheDesign().broken(tree));
	}

	@Test
	void theTreeIsNotEmpty() {
		assertFalse(tree.isEmpty());
	}

	@Test
	void persistenceExportsNothing() {
		tree.stream().filter(bundle -> bundle.name().equals("org.headroom.persistence"))
				.forEach(bundle -> assertEquals(Set.of(), bundle.exports()));
	}

	@Test
	void anImportAgainstTheArrowsIsFound() {
		SourceBundle domain = bundle("org.headroom.domain", Set.of("org.headroom.questions"), Set.of(), Set.of("org.headroom.domain"));
		SourceBundle questions = bundle("org.headroom.questions", Set.of(), Set.of(), Set.of("org.headroom.questions"));
		assertEquals(List.of("org.headroom.domain may not use org.headroom.questions"), Arrows.ofTheDesign().broken(List.of(domain, questions)));
	}

	@Test
	void aRequiredBundleAgainstTheArrowsIsFound() {
		SourceBundle ui = bundle("org.headroom.ui", Set.of(), Set.of("org.headroom.persistence"), Set.of());
		assertEquals(List.of("org.headroom.ui may not use org.headroom.persistence"), Arrows.ofTheDesign().broken(List.of(ui)));
	}

	@Test
	void aPackageOfOursThatNobodyExportsIsFound() {
		SourceBundle ui = bundle("org.headroom.ui", Set.of("org.headroom.persistence.jpa"), Set.of(), Set.of());
		assertEquals(List.of("org.headroom.ui may not use org.headroom.persistence.jpa (exported by nobody)"), Arrows.ofTheDesign().broken(List.of(ui)));
	}

	@Test
	void aBundleNobodyDecidedAboutIsFound() {
		SourceBundle stranger = bundle("org.headroom.stranger", Set.of(), Set.of(), Set.of());
		assertEquals(List.of("org.headroom.stranger is not in the table of arrows"), Arrows.ofTheDesign().broken(List.of(stranger)));
	}

	private static SourceBundle bundle(String name, Set<String> imports, Set<String> requires, Set<String> exports) {
		return new SourceBundle(name, Path.of(name), imports, requires, exports);
	}
}
