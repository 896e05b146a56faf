package org.headroom.plugins;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.headroom.domain.plugins.Culprit;
import org.headroom.domain.plugins.Limits;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.WatchfulGuard;
import org.headroom.method.guard.CallGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.headroom.method.guard.Trouble;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one guard of this process, with checkpoints woven into every plugin that comes after it. Any thread. */
@Component(service = { CallGuard.class, PluginGuard.class })
public final class GuardInForce implements PluginGuard {
	private static final Logger LOG = LoggerFactory.getLogger(GuardInForce.class);

	private final PluginGuard guard;
	private final PluginBundles bundles;

	/** Called by the service runtime. */
	@Activate
	public GuardInForce(BundleContext context) {
		guard = new WatchfulGuard(Limits.usual(), new AllocatedBytes(), new CulpritFile(OwnFolder.of(context).resolve("culprits.txt")), Clock.systemUTC());
		guard.listen(GuardInForce::log);
		bundles = new PluginBundles(context, guard, Limits.usual());
		bundles.open();
	}

	private static void log(Trouble trouble) {
		LOG.warn("Bundle {} failed at {}: {} {}, {} in a row{}", trouble.site().bundle(), trouble.site().point(), trouble.kind(), trouble.detail(), trouble.inARow(),
				trouble.switchedOff() ? ", switched off" : "");
	}

	/** Called by the service runtime. */
	@Deactivate
	public void close() {
		bundles.close();
	}

	@Override
	public <T> Called<T> call(CallSite site, Callable<T> call) {
		return guard.call(site, call);
	}

	@Override
	public <T> Called<T> here(CallSite site, Duration limit, Callable<T> call) {
		return guard.here(site, limit, call);
	}

	@Override
	public List<Culprit> culprits() {
		return guard.culprits();
	}

	@Override
	public void failed(CallSite site, Trouble.Kind kind, String detail) {
		guard.failed(site, kind, detail);
	}

	@Override
	public boolean threw(Throwable thrown) {
		return bundles.threw(thrown);
	}

	@Override
	public void switchOff(String bundle) {
		guard.switchOff(bundle);
	}

	@Override
	public void switchOn(String bundle) {
		guard.switchOn(bundle);
	}

	@Override
	public Runnable listen(Consumer<Trouble> listener) {
		return guard.listen(listener);
	}
}
