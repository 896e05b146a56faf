package org.headroom.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every contract keeps what its last release promised. */
class BaselineTest {

	@TestFactory
	Stream<DynamicTest> keepsWhatItsLastReleasePromised() throws IOException {
		List<Path> released = Contracts.released();
		assertFalse(released.isEmpty(), "no release to compare with");
		return released.stream().map(jar -> DynamicTest.dynamicTest(jar.getFileName().toString(),
				() -> assertEquals(List.of(), new Comparison(jar, Contracts.built(jar)).broken())));
	}

	/** Where the jars are. */
	static final class Contracts {

		private static final Path ROOT = Path.of(System.getProperty("headroom.root", "../.."));

		private Contracts() {
		}

		static List<Path> released() throws IOException {
			return jars(ROOT.resolve("releng/baseline"), "");
		}

		/** The jar of the same bundle that was just built. */
		static Path built(Path released) throws IOException {
			String name = released.getFileName().toString().replaceFirst("_.*", "");
			Path bundle = Stream.of("bundles", "tests").map(folder -> ROOT.resolve(folder).resolve(name)).filter(Files::isDirectory).findFirst().orElseThrow();
			return jars(bundle.resolve("target"), name + "-").stream().filter(jar -> !jar.toString().endsWith("-sources.jar")).findFirst().orElseThrow();
		}

		private static List<Path> jars(Path folder, String prefix) throws IOException {
			try (Stream<Path> files = Files.list(folder)) {
				return files.filter(file -> file.getFileName().toString().startsWith(prefix) && file.toString().endsWith(".jar")).sorted().toList();
			}
		}
	}
}
