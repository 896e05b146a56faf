package org.headroom.plugins;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.headroom.domain.plugins.DidNotStart;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;

/** Starts plugins that nobody started, each once: one that was just installed works without a restart, and one that can't start is named. */
final class StartedPlugins {
	private final BundleContext context;
	private final PluginGuard guard;
	private final Set<String> tried = ConcurrentHashMap.newKeySet();

	StartedPlugins(BundleContext context, PluginGuard guard) {
		this.context = context;
		this.guard = guard;
	}

	void look() {
		Stream.of(context.getBundles()).filter(each -> each.getState() == Bundle.RESOLVED && PluginBundles.isPlugin(each.adapt(BundleWiring.class)))
				.filter(each -> each.getHeaders("").get(Constants.FRAGMENT_HOST) == null && tried.add(once(each))).forEach(this::start);
	}

	private void start(Bundle bundle) {
		Called<Boolean> called = guard.call(new CallSite(bundle.getSymbolicName(), "start"), () -> {
			try {
				bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
				return true;
			} catch (BundleException e) {
				throw new DidNotStart(e.getCause() == null ? e : e.getCause());
			}
		});
		if (called instanceof Called.Off) {
			tried.remove(once(bundle));
		}
	}

	private static String once(Bundle bundle) {
		return bundle.getBundleId() + "@" + bundle.getLastModified();
	}
}
