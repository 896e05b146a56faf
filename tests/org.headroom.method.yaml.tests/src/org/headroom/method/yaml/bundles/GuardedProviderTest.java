package org.headroom.method.yaml.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodProvider;
import org.headroom.method.Refusal;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.guard.CallGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.headroom.method.guard.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** A provider in the code of a plugin is asked through the guard. Skipped outside OSGi. */
class GuardedProviderTest {

	private final List<CallSite> asked = new ArrayList<>();
	private Called<?> instead;
	private BundleContext context;
	private Bundle plugin;
	private ServiceRegistration<CallGuard> guard;

	@BeforeEach
	void aPluginAndAGuard() throws Exception {
		Bundle host = FrameworkUtil.getBundle(LiveCatalogue.class);
		assumeTrue(host != null, "only inside OSGi");
		host.start();
		context = host.getBundleContext();
		plugin = context.installBundle("made:org.acme.code", MadeBundle.jar("org.acme.code", "none/*.yaml", Map.of()));
		plugin.start();
		guard = context.registerService(CallGuard.class, new NotingGuard(), properties());
	}

	private static Dictionary<String, Object> properties() {
		return new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1_000));
	}

	@AfterEach
	void gone() throws Exception {
		if (plugin != null) {
			guard.unregister();
			plugin.uninstall();
		}
	}

	@Test
	void itsMethodsComeThroughTheGuard() throws Exception {
		provide();
		assertTrue(catalogue().method("acme.code").isPresent());
		assertEquals(List.of(new CallSite("org.acme.code", "methods")), asked);
	}

	@Test
	void whatFailsIsNamed() throws Exception {
		instead = new Called.Failed<>(new Trouble(new CallSite("org.acme.code", "methods"), Trouble.Kind.TOO_SLOW, "", 1, false));
		provide();
		assertTrue(catalogue().refusals().stream().anyMatch(each -> each instanceof Refusal.Failed failed && failed.provider().equals("org.acme.code")));
		assertTrue(catalogue().method("acme.code").isEmpty());
		assertEquals(1, asked.size());
	}

	@Test
	void switchedOnAgainItIsAskedAgain() throws Exception {
		instead = new Called.Off<>("org.acme.code");
		provide();
		assertTrue(catalogue().refusals().contains(new Refusal.Failed("org.acme.code", "switched off")));
		instead = null;
		assertTrue(catalogue().method("acme.code").isPresent());
	}

	private void provide() {
		Method method = Method.draft("acme.code").title(LocalText.english("Code")).stages(List.of(Stage.of("only", LocalText.english("Only"), TimeBox.minutes(1), List.of()))).build();
		plugin.getBundleContext().registerService(MethodProvider.class, () -> List.of(method), null);
	}

	private MethodCatalogue catalogue() throws InterruptedException {
		ServiceTracker<MethodCatalogue, MethodCatalogue> tracker = new ServiceTracker<>(context, MethodCatalogue.class, null);
		tracker.open();
		return tracker.waitForService(10_000);
	}

	private final class NotingGuard implements CallGuard {

		@Override
		@SuppressWarnings("unchecked")
		public <T> Called<T> call(CallSite site, Callable<T> call) {
			asked.add(site);
			if (instead != null) {
				return (Called<T>) instead;
			}
			try {
				return new Called.Gave<>(call.call());
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public <T> Called<T> here(CallSite site, Duration limit, Callable<T> call) {
			return call(site, call);
		}
	}
}
