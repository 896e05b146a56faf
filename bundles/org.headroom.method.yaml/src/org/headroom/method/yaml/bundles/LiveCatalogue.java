package org.headroom.method.yaml.bundles;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodProvider;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.headroom.method.Subscription;
import org.headroom.method.guard.CallGuard;
import org.headroom.method.yaml.folders.WatchedFolders;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue over all {@link MethodProvider} services, as they come and go, and over the folders that
 * were handed over. Starting costs next to nothing: bundles are searched and files read when somebody first asks.
 */
@Component(service = MethodCatalogue.class, immediate = true)
public final class LiveCatalogue implements MethodCatalogue {

	private static final Logger LOG = LoggerFactory.getLogger(LiveCatalogue.class);

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Offers offers;
	private final BundledMethods bundled;
	private final BundleContext context;
	/** Made only when the code of a plugin is asked: most starts ask none. */
	@Reference(service = CallGuard.class, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile ServiceReference<CallGuard> guard;
	private volatile boolean asked;

	/** Called by the service runtime. */
	@Activate
	public LiveCatalogue(BundleContext context, @Reference BundledMethods bundled, @Reference WatchedFolders folders) {
		this.context = context;
		this.bundled = bundled;
		this.offers = new Offers(folders::shelves);
		folders.onChange(this::changed);
	}

	private void open() {
		bundled.open();
		asked = true;
	}

	/** Before somebody asked, nothing they know can have changed. */
	private void changed() {
		if (asked) {
			listeners.forEach(LiveCatalogue::tell);
		}
	}

	private static void tell(Runnable listener) {
		try {
			listener.run();
		} catch (RuntimeException failed) {
			LOG.warn("a listener to changes of the methods failed", failed);
		}
	}

	@Override
	public List<Method> all() {
		open();
		return offers.all();
	}

	@Override
	public Optional<Method> method(String id) {
		open();
		return offers.method(id);
	}

	@Override
	public List<Refusal> refusals() {
		open();
		return offers.refusals();
	}

	@Override
	public Optional<Origin> origin(String id) {
		open();
		return offers.origin(id);
	}

	@Override
	public Subscription onChange(Runnable told) {
		Runnable own = told::run;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	/** Called by the service runtime when a provider comes. */
	@Reference(service = MethodProvider.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void bindProvider(ServiceReference<MethodProvider> reference) {
		if (reference.getProperty(BundledMethods.BUNDLE) != null && context.getService(reference) instanceof MethodFiles files) {
			offers.add(order(reference), files);
		} else {
			offers.add(order(reference), new Offer(reference.getBundle().getSymbolicName(), new GuardedProvider(context, reference, this::guard)));
		}
		changed();
	}

	private CallGuard guard() {
		ServiceReference<CallGuard> present = guard;
		return present == null ? null : context.getService(present);
	}

	/** Called by the service runtime when a provider goes. */
	public void unbindProvider(ServiceReference<MethodProvider> reference) {
		offers.remove(order(reference));
		changed();
	}

	private static long order(ServiceReference<?> reference) {
		return (Long) reference.getProperty(Constants.SERVICE_ID);
	}
}
