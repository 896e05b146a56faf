package org.headroom.install.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles of plugins in the running framework. Their locations begin with a word of ours and name the jar, which is used where it lies. */
final class Framework {
	private static final String OURS = "headroom-plugin:";
	private static final long PATIENCE_SECONDS = 20;

	private final BundleContext context;

	Framework(BundleContext context) {
		this.context = context;
	}

	static String location(Path jar) {
		return OURS + jar.toUri();
	}

	/** Those of plugins, by location. */
	Map<String, Bundle> ours() {
		return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getLocation().startsWith(OURS)).collect(Collectors.toMap(Bundle::getLocation, Function.identity()));
	}

	/** Those of Headroom of that name. */
	List<Bundle> others(String symbolicName) {
		return Arrays.stream(context.getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName()) && !bundle.getLocation().startsWith(OURS)).toList();
	}

	Bundle install(Path jar) throws BundleException, IOException {
		try (InputStream reference = URI.create("reference:" + jar.toUri()).toURL().openStream()) {
			return context.installBundle(location(jar), reference);
		}
	}

	/** As lazily as the bundle wants; a fragment starts with its host. */
	void start(Bundle bundle) throws BundleException {
		if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
			bundle.start(Bundle.START_ACTIVATION_POLICY);
		}
	}

	/** Lets go of what bundles left behind, and of who used it; waits until that is done. */
	void refresh(Collection<Bundle> gone) {
		if (gone.isEmpty()) {
			return;
		}
		CountDownLatch done = new CountDownLatch(1);
		context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(gone, event -> done.countDown());
		try {
			done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
