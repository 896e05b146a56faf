package org.headroom.method.yaml.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/** Inside a real framework, with bundles made on the spot. Skipped where there is none. */
class BundledMethodsTest {

	private static final String TINY = """
			headroom-method: 1
			id: %s
			version: 1.0.0
			title: Tiny
			stages:
			  - {id: only, title: Only, minutes: 5}
			""";

	private final List<Bundle> installed = new ArrayList<>();
	private BundleContext context;
	private BundledMethods bundled;

	@BeforeEach
	void open() throws BundleException {
		Bundle host = FrameworkUtil.getBundle(BundledMethods.class);
		assumeTrue(host != null, "only inside OSGi");
		host.start();
		context = host.getBundleContext();
		bundled = new BundledMethods(context);
	}

	@AfterEach
	void close() throws BundleException {
		if (context != null) {
			bundled.close();
			for (Bundle bundle : installed) {
				if (bundle.getState() != Bundle.UNINSTALLED) {
					bundle.uninstall();
				}
			}
		}
	}

	@Test
	void aBundleThatWasNeverStartedBringsItsMethods() throws Exception {
		install("org.acme.a", "methods/*.yaml", Map.of("methods/one.yaml", TINY.formatted("acme.one"), "methods/two.yaml", TINY.formatted("acme.two"),
				"methods/notes.txt", "none"));
		bundled.open();
		assertEquals(List.of("acme.one", "acme.two"), ids("org.acme.a"));
	}

	@Test
	void aBundleThatComesLaterBringsItsMethodsAndTakesThemAlong() throws Exception {
		bundled.open();
		Bundle late = install("org.acme.b", "methods/*.yaml", Map.of("methods/one.yaml", TINY.formatted("acme.late")));
		assertEquals(List.of("acme.late"), ids("org.acme.b"));
		late.uninstall();
		assertEquals(List.of(), ids("org.acme.b"));
	}

	@Test
	void startingAndStoppingChangesNothing() throws Exception {
		bundled.open();
		Bundle bundle = install("org.acme.c", "methods/*.yaml", Map.of("methods/one.yaml", TINY.formatted("acme.c")));
		bundle.start();
		assertEquals(List.of("acme.c"), ids("org.acme.c"));
		bundle.stop();
		assertEquals(List.of("acme.c"), ids("org.acme.c"));
	}

	@Test
	void severalPlacesMayBeNamed() throws Exception {
		install("org.acme.d", "one.yaml, more/two.yaml", Map.of("one.yaml", TINY.formatted("acme.one"), "more/two.yaml", TINY.formatted("acme.two"),
				"more/three.yaml", TINY.formatted("acme.three")));
		bundled.open();
		assertEquals(List.of("acme.one", "acme.two"), ids("org.acme.d"));
	}

	@Test
	void aFileWithMistakesLeavesTheOthersStanding() throws Exception {
		install("org.acme.e", "methods/*.yaml", Map.of("methods/bad.yaml", "headroom-method: 1\n", "methods/good.yaml", TINY.formatted("acme.good")));
		bundled.open();
		assertEquals(List.of("acme.good"), ids("org.acme.e"));
	}

	@Test
	void aBundleThatHasNothingWhereItSaysBringsNothing() throws Exception {
		install("org.acme.f", "nowhere/*.yaml", Map.of("x.txt", "x"));
		bundled.open();
		assertEquals(List.of(), ids("org.acme.f"));
	}

	@Test
	void whenTheExtenderClosesNothingIsLeft() throws Exception {
		install("org.acme.g", "methods/*.yaml", Map.of("methods/one.yaml", TINY.formatted("acme.g")));
		bundled.open();
		bundled.close();
		assertEquals(List.of(), ids("org.acme.g"));
	}

	private List<String> ids(String bundle) throws InvalidSyntaxException {
		Collection<ServiceReference<MethodProvider>> found = context.getServiceReferences(MethodProvider.class, "(" + BundledMethods.BUNDLE + "=" + bundle + ")");
		return found.stream().flatMap(reference -> context.getService(reference).methods().stream()).map(Method::id).distinct().toList();
	}

	private Bundle install(String name, String header, Map<String, String> files) throws BundleException, IOException {
		Bundle bundle = context.installBundle("made:" + name, jar(name, header, files));
		installed.add(bundle);
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
		return bundle;
	}

	private static InputStream jar(String name, String header, Map<String, String> files) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", name);
		main.putValue("Headroom-Methods", header);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				jar.putNextEntry(new JarEntry(file.getKey()));
				jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}
}
