package org.headroom.method.yaml.bundles;

import java.util.List;
import java.util.Optional;

import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodProvider;
import org.headroom.method.Refusal;
import org.headroom.method.guard.CallGuard;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The catalogue over all {@link MethodProvider} services, as they come and go. Starting costs next to
 * nothing: bundles are searched and files read when somebody first asks.
 */
@Component(service = MethodCatalogue.class, immediate = true)
public final class LiveCatalogue implements MethodCatalogue {

	private final Offers offers = new Offers();
	private final BundledMethods bundled;
	private final BundleContext context;
	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile CallGuard guard;

	/** Called by the service runtime. */
	@Activate
	public LiveCatalogue(BundleContext context, @Reference BundledMethods bundled) {
		this.context = context;
		this.bundled = bundled;
	}

	@Override
	public List<Method> all() {
		bundled.open();
		return offers.all();
	}

	@Override
	public Optional<Method> method(String id) {
		bundled.open();
		return offers.method(id);
	}

	@Override
	public List<Refusal> refusals() {
		bundled.open();
		return offers.refusals();
	}

	/** Called by the service runtime when a provider comes. */
	@Reference(service = MethodProvider.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void bindProvider(ServiceReference<MethodProvider> reference) {
		offers.add(order(reference), name(reference), new GuardedProvider(context, reference, () -> guard));
	}

	/** Called by the service runtime when a provider goes. */
	public void unbindProvider(ServiceReference<MethodProvider> reference) {
		offers.remove(order(reference));
	}

	private static long order(ServiceReference<?> reference) {
		return (Long) reference.getProperty(Constants.SERVICE_ID);
	}

	private static String name(ServiceReference<?> reference) {
		return reference.getProperty(BundledMethods.BUNDLE) instanceof String name ? name : reference.getBundle().getSymbolicName();
	}
}
