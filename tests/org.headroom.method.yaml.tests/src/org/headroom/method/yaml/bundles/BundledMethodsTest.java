package org.headroom.method.yaml.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
		install("org.acme.a", "methods/*.yaml", Map.of("methods/one.yaml", MadeBundle.method("acme.one"), "methods/two.yaml", MadeBundle.method("acme.two"),
				"methods/notes.txt", "none"));
		bundled.open();
		assertEquals(List.of("acme.one", "acme.two"), ids("org.acme.a"));
	}

	@Test
	void aBundleThatComesLaterBringsItsMethodsAndTakesThemAlong() throws Exception {
		bundled.open();
		Bundle late = install("org.acme.b", "methods/*.yaml", Map.of("methods/one.yaml", MadeBundle.method("acme.late")));
		assertEquals(List.of("acme.late"), ids("org.acme.b"));
		late.uninstall();
		assertEquals(List.of(), ids("org.acme.b"));
	}

	@Test
	void startingAndStoppingChangesNothing() throws Exception {
		bundled.open();
		Bundle bundle = install("org.acme.c", "methods/*.yaml", Map.of("methods/one.yaml", MadeBundle.method("acme.c")));
		bundle.start();
		assertEquals(List.of("acme.c"), ids("org.acme.c"));
		bundle.stop();
		assertEquals(List.of("acme.c"), ids("org.acme.c"));
	}

	@Test
	void severalPlacesMayBeNamed() throws Exception {
		install("org.acme.d", "one.yaml, more/two.yaml", Map.of("one.yaml", MadeBundle.method("acme.one"), "more/two.yaml", MadeBundle.method("acme.two"),
				"more/three.yaml", MadeBundle.method("acme.three")));
		bundled.open();
		assertEquals(List.of("acme.one", "acme.two"), ids("org.acme.d"));
	}

	@Test
	void aFileWithMistakesLeavesTheOthersStanding() throws Exception {
		install("org.acme.e", "methods/*.yaml", Map.of("methods/bad.yaml", "headroom-method: 1\n", "methods/good.yaml", MadeBundle.method("acme.good")));
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
		install("org.acme.g", "methods/*.yaml", Map.of("methods/one.yaml", MadeBundle.method("acme.g")));
		int before = providers("org.acme.g").size();
		bundled.open();
		assertEquals(before + 1, providers("org.acme.g").size());
		bundled.close();
		assertEquals(before, providers("org.acme.g").size());
	}

	/** An extender of the service runtime may be open as well, so that a method is found twice. */
	private List<String> ids(String bundle) throws InvalidSyntaxException {
		return providers(bundle).stream().flatMap(reference -> context.getService(reference).methods().stream()).map(Method::id).distinct().toList();
	}

	private Collection<ServiceReference<MethodProvider>> providers(String bundle) throws InvalidSyntaxException {
		return context.getServiceReferences(MethodProvider.class, "(" + BundledMethods.BUNDLE + "=" + bundle + ")");
	}

	private Bundle install(String name, String header, Map<String, String> files) throws BundleException, IOException {
		Bundle bundle = context.installBundle("made:" + name, MadeBundle.jar(name, header, files));
		installed.add(bundle);
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
		return bundle;
	}
}
