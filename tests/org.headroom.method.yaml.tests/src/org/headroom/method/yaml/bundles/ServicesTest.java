package org.headroom.method.yaml.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;

import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodProvider;
import org.headroom.method.MethodText;
import org.headroom.method.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;

/** The services as the rest of Headroom finds them, wired by the service runtime. Skipped outside OSGi. */
class ServicesTest {

	private BundleContext context;

	@BeforeEach
	void start() throws BundleException {
		Bundle host = FrameworkUtil.getBundle(LiveCatalogue.class);
		assumeTrue(host != null, "only inside OSGi");
		host.start();
		context = host.getBundleContext();
	}

	@Test
	void theCatalogueOffersTheMethodsOfABundleForAsLongAsItIsThere() throws Exception {
		MethodCatalogue catalogue = service(MethodCatalogue.class);
		Bundle bundle = context.installBundle("made:org.acme.live", MadeBundle.jar("org.acme.live", "*.yaml", Map.of("m.yaml", MadeBundle.method("acme.live"))));
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
		Method method = catalogue.method("acme.live").orElseThrow();
		assertEquals(method, service(MethodText.class).read(service(MethodText.class).write(method)));
		bundle.uninstall();
		assertTrue(catalogue.method("acme.live").isEmpty());
	}

	@Test
	void aProviderInCodeIsOfferedAndAQuarrelNamesBothBundles() throws Exception {
		MethodCatalogue catalogue = service(MethodCatalogue.class);
		Bundle bundle = context.installBundle("made:org.acme.two", MadeBundle.jar("org.acme.two", "*.yaml", Map.of("m.yaml", MadeBundle.method("acme.two"))));
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
		Method method = catalogue.method("acme.two").orElseThrow();
		MethodProvider same = () -> List.of(Method.draft("acme.two").title(method.title())
				.stages(method.stages().reversed()).build());
		ServiceRegistration<MethodProvider> registration = context.registerService(MethodProvider.class, same, null);
		assertTrue(catalogue.method("acme.two").isEmpty());
		assertEquals(List.of(new Refusal.SameId("acme.two", List.of("org.acme.two/m.yaml", "org.headroom.method.yaml"))), catalogue.refusals());
		registration.unregister();
		assertTrue(catalogue.method("acme.two").isPresent());
		bundle.uninstall();
	}

	private <S> S service(Class<S> type) throws InterruptedException {
		ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		S service = tracker.waitForService(10_000);
		assertNotNull(service, "no " + type.getName() + ": is the service runtime started?");
		return service;
	}
}
