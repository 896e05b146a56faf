package org.headroom.method.yaml.bundles;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;

import org.headroom.method.MethodProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * The extender: a bundle whose manifest says {@code Headroom-Methods: methods/*.yaml} brings the methods
 * in those files for as long as it is resolved. It needs no code and need not be started, so lazily and
 * never started bundles count as well.
 */
@Component(service = BundledMethods.class)
public final class BundledMethods implements BundleTrackerCustomizer<ServiceRegistration<MethodProvider>> {

	/** Service property: the symbolic name of the bundle whose files a provider reads. */
	static final String BUNDLE = "headroom.methods.bundle";
	private static final String HEADER = "Headroom-Methods";
	private static final int PRESENT = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

	private final BundleContext context;
	private final BundleTracker<ServiceRegistration<MethodProvider>> tracker;
	private boolean open;

	/** Called by the service runtime. */
	@Activate
	public BundledMethods(BundleContext context) {
		this.context = context;
		this.tracker = new BundleTracker<>(context, PRESENT, this);
	}

	/** Looks at the bundles that are there, and at those that come later. Further calls do nothing. */
	synchronized void open() {
		if (!open) {
			open = true;
			tracker.open();
		}
	}

	/** Called by the service runtime. */
	@Deactivate
	public synchronized void close() {
		open = false;
		tracker.close();
	}

	@Override
	public ServiceRegistration<MethodProvider> addingBundle(Bundle bundle, BundleEvent event) {
		String header = bundle.getHeaders("").get(HEADER);
		if (header == null || bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
			return null;
		}
		Dictionary<String, Object> properties = new Hashtable<>();
		properties.put(BUNDLE, bundle.getSymbolicName());
		return context.registerService(MethodProvider.class, new MethodFiles(bundle, List.of(header.split(","))), properties);
	}

	@Override
	public void modifiedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<MethodProvider> registration) {
		// starting or stopping changes nothing about the files
	}

	@Override
	public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<MethodProvider> registration) {
		registration.unregister();
	}
}
