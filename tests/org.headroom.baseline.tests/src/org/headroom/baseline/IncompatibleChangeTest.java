package org.headroom.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check fails on a change that breaks plugins: each test makes one. */
class IncompatibleChangeTest {

	private static final String PROVIDER = """
			package org.headroom.method;
			@org.osgi.annotation.versioning.ConsumerType
			public interface MethodProvider {
				java.util.List<Method> methods();
				%s
			}
			""";

	@TempDir
	Path folder;
	private Path released;

	@BeforeEach
	void find() throws IOException {
		released = BaselineTest.Contracts.released().stream().filter(jar -> jar.getFileName().toString().startsWith("org.headroom.method_")).findFirst().orElseThrow();
	}

	@Test
	void aNewMethodThatEveryPluginWouldHaveToImplementIsOne() throws Exception {
		Path changed = with(PROVIDER.formatted("String name();"), "");

		assertTrue(new Comparison(released, changed).broken().getFirst().contains("org.headroom.method changed (MAJOR)"), new Comparison(released, changed).broken()::toString);
	}

	@Test
	void aMethodThatIsGoneIsOne() throws Exception {
		Path changed = with("package org.headroom.method; @org.osgi.annotation.versioning.ConsumerType public interface MethodProvider { }", "");

		assertTrue(new Comparison(released, changed).broken().getFirst().contains("MAJOR"));
	}

	@Test
	void withANewMajorVersionItMayBe() throws Exception {
		Path changed = with(PROVIDER.formatted("String name();"), "2.0.0");

		assertEquals(List.of(), new Comparison(released, changed).broken());
	}

	@Test
	void aDefaultMethodNeedsOnlyAMinorVersion() throws Exception {
		String source = PROVIDER.formatted("default String name() { return \"\"; }");

		assertTrue(new Comparison(released, with(source, "")).broken().getFirst().contains("MINOR"));
		assertEquals(List.of(), new Comparison(released, with(source, "1.1.0")).broken());
	}

	@Test
	void noChangeIsNone() throws Exception {
		assertEquals(List.of(), new Comparison(released, released).broken());
	}

	/** The released bundle with another MethodProvider, under another version of its package unless that is empty. */
	private Path with(String source, String version) throws IOException {
		Path sources = Files.createDirectories(folder.resolve("src/org/headroom/method")).resolve("MethodProvider.java");
		Files.writeString(sources, source);
		Path classes = Files.createDirectories(folder.resolve("classes"));
		int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-cp", released + System.getProperty("path.separator") + annotations(), "-d", classes.toString(), sources.toString());
		assertEquals(0, status);
		Path changed = folder.resolve("changed" + version + System.nanoTime() + ".jar");
		Files.copy(released, changed);
		try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + changed.toUri()), Map.of())) {
			Files.copy(classes.resolve("org/headroom/method/MethodProvider.class"), jar.getPath("/org/headroom/method/MethodProvider.class"), StandardCopyOption.REPLACE_EXISTING);
			if (!version.isEmpty()) {
				raise(jar.getPath("/META-INF/MANIFEST.MF"), version);
				Files.deleteIfExists(jar.getPath("/org/headroom/method/package-info.class"));
			}
		}
		return changed;
	}

	private static void raise(Path manifestFile, String version) throws IOException {
		Manifest manifest;
		try (var in = Files.newInputStream(manifestFile)) {
			manifest = new Manifest(in);
		}
		String exported = manifest.getMainAttributes().getValue("Export-Package");
		manifest.getMainAttributes().putValue("Export-Package", exported.replaceFirst("org\\.headroom\\.method;version=\"[^\"]*\"", "org.headroom.method;version=\"" + version + "\""));
		try (var out = Files.newOutputStream(manifestFile)) {
			manifest.write(out);
		}
	}

	/** bnd carries the annotations. */
	private static String annotations() {
		return java.util.Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
				.filter(each -> each.contains("osgi") || each.contains("bnd")).collect(java.util.stream.Collectors.joining(System.getProperty("path.separator")));
	}
}
