package org.headroom.install.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A process of its own with the bundles of the test in it, which a test can kill. Arguments: storage, class to call, its folder, bundles. */
public final class Child {
	/** Printed when the work begins. */
	public static final String READY = "ready";
	/** Where classes are of bundles that are run from their sources. */
	public static final String DEVELOPED = "osgi.dev";
	private static final int BUNDLES = 3;

	private Child() {
	}

	public static void main(String[] arguments) throws Exception {
		Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, arguments[0],
				Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT, "osgi.compatibility.bootdelegation", "true", DEVELOPED, System.getProperty(DEVELOPED, "")));
		framework.start();
		try {
			work(framework, arguments);
		} finally {
			framework.stop();
		}
	}

	private static void work(Framework framework, String[] arguments) throws Exception {
		List<Bundle> bundles = new ArrayList<>();
		for (int index = BUNDLES; index < arguments.length; index++) {
			bundles.add(framework.getBundleContext().installBundle("reference:file:" + arguments[index]));
		}
		for (Bundle bundle : bundles) {
			start(bundle);
		}
		Bundle host = bundles.stream().filter(bundle -> "org.headroom.install".equals(bundle.getSymbolicName())).findFirst().orElseThrow();
		host.loadClass(arguments[1]).getMethod("endlessly", String.class).invoke(null, arguments[2]);
	}

	private static void start(Bundle bundle) {
		try {
			boolean eager = "org.apache.felix.scr".equals(bundle.getSymbolicName());
			bundle.start(eager ? 0 : Bundle.START_ACTIVATION_POLICY);
		} catch (BundleException notNeeded) {
			// Fragments and what the test alone needs.
			return;
		}
	}
}
