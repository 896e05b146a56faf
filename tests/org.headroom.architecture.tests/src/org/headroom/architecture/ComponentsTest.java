package org.headroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarative services are only seen, and applications only have a context, in bundles that are at least starting, which ours are by being lazy. */
class ComponentsTest {
	private static final Pattern COMPONENT = Pattern.compile("^@Component\\b", Pattern.MULTILINE);
	private static final Pattern APPLICATION = Pattern.compile("<run class=");
	private static final String LAZY = "Bundle-ActivationPolicy: lazy";

	@Test
	void everyBundleWithComponentsOrAnApplicationIsStarted() {
		assertEquals(List.of(), SourceTree.here().bundles().stream().filter(ComponentsTest::sleeps).map(SourceBundle::name).toList());
	}

	@Test
	void aBundleWhoseComponentsNobodyWouldSeeIsFound(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("META-INF"));
		Files.writeString(folder.resolve(SourceBundle.MANIFEST), "Bundle-SymbolicName: bell\n");
		Files.writeString(folder.resolve("Bell.java"), "package bell;\n\n@Component\npublic final class Bell {}\n");
		assertTrue(sleeps(new SourceBundle("bell", folder, Set.of(), Set.of(), Set.of())));
	}

	private static boolean sleeps(SourceBundle bundle) {
		boolean started = names(bundle, ".java", COMPONENT) || names(bundle, "plugin.xml", APPLICATION);
		return started && !SourceBundle.text(bundle.folder().resolve(SourceBundle.MANIFEST)).contains(LAZY);
	}

	private static boolean names(SourceBundle bundle, String ending, Pattern pattern) {
		return bundle.files(ending).stream().anyMatch(file -> pattern.matcher(SourceBundle.text(file)).find());
	}
}
