package org.headroom.plugins;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.domain.plugins.Limits;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.method.guard.CallGivenUp;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Checkpoint;
import org.headroom.method.guard.Trouble;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Which bundles are plugins: those that use the method contract and are not Headroom's own. Once there is one, checkpoints are woven into the
 * classes of plugins; before, nothing is, because a weaving hook is asked about every class of every bundle.
 */
final class PluginBundles implements SynchronousBundleListener {
	static final String OURS = "org.headroom.";
	private static final String CONTRACT = "org.headroom.method";

	private final BundleContext context;
	private final PluginGuard guard;
	private final Limits limits;
	private final WovenClasses woven = new WovenClasses();
	private ServiceRegistration<WeavingHook> weaving;
	private PluginThreads threads;
	private UncaughtThrown thrown;

	/** @param guard told what threads of plugins do wrong */
	PluginBundles(BundleContext context, PluginGuard guard, Limits limits) {
		this.context = context;
		this.guard = guard;
		this.limits = limits;
	}

	void open() {
		context.addBundleListener(this);
		if (there().findAny().isPresent()) {
			weave();
		}
	}

	synchronized void close() {
		context.removeBundleListener(this);
		if (weaving != null) {
			weaving.unregister();
			weaving = null;
			threads.close();
			thrown.close();
		}
	}

	/** Those that are resolved, found from the contract's side, so that no other bundle's manifest is read. */
	private static Stream<Bundle> there() {
		BundleWiring contract = FrameworkUtil.getBundle(Checkpoint.class).adapt(BundleWiring.class);
		return Stream.of(PackageNamespace.PACKAGE_NAMESPACE, BundleNamespace.BUNDLE_NAMESPACE).flatMap(space -> contract.getProvidedWires(space).stream())
				.map(wire -> wire.getRequirer().getBundle()).filter(PluginBundles::foreign).distinct();
	}

	/** Called by the framework before anybody can load a class of the bundle. */
	@Override
	public void bundleChanged(BundleEvent event) {
		if (event.getType() == BundleEvent.RESOLVED && isPlugin(event.getBundle().adapt(BundleWiring.class))) {
			weave();
		}
	}

	/** Tells of what came out of a plugin's code outside any call; false when none is in its stack. */
	boolean threw(Throwable thrown) {
		if (thrown instanceof CallGivenUp) {
			// Told of when it was given up.
			return true;
		}
		Optional<String> culprit = woven.culprit(thrown);
		culprit.ifPresent(bundle -> guard.failed(new CallSite(bundle, "own thread"), Trouble.Kind.THREW, thrown.getClass().getName()));
		return culprit.isPresent();
	}

	private synchronized void weave() {
		if (weaving == null) {
			weaving = context.registerService(WeavingHook.class, new CheckpointWeaver(woven), null);
			threads = new PluginThreads(guard, woven, limits, new AllocatedBytes());
			thrown = new UncaughtThrown(this::threw);
			thrown.open();
		}
	}

	static boolean isPlugin(BundleWiring wiring) {
		return wiring != null && foreign(wiring.getBundle())
				&& Stream.of(PackageNamespace.PACKAGE_NAMESPACE, BundleNamespace.BUNDLE_NAMESPACE).flatMap(space -> wiring.getRequiredWires(space).stream())
						.anyMatch(wire -> Objects.requireNonNullElse(wire.getProvider().getSymbolicName(), "").startsWith(CONTRACT));
	}

	private static boolean foreign(Bundle bundle) {
		return !Objects.requireNonNullElse(bundle.getSymbolicName(), "").startsWith(OURS);
	}
}
