package org.headroom.method.yaml.bundles;

import java.util.List;
import java.util.function.Supplier;

import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.guard.CallGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.headroom.method.guard.Trouble;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * A provider that a plugin registered, made and asked inside the guard where there is one. What this bundle registers itself reads files and
 * is nobody's code.
 */
final class GuardedProvider implements MethodProvider {

	private final BundleContext context;
	private final ServiceReference<MethodProvider> reference;
	private final Supplier<CallGuard> guard;

	/** @param guard gives null where there is none */
	GuardedProvider(BundleContext context, ServiceReference<MethodProvider> reference, Supplier<CallGuard> guard) {
		this.context = context;
		this.reference = reference;
		this.guard = guard;
	}

	@Override
	public List<Method> methods() {
		CallGuard present = guard.get();
		if (present == null || context.getBundle().equals(reference.getBundle())) {
			return ask();
		}
		Called<List<Method>> called = present.call(new CallSite(reference.getBundle().getSymbolicName(), "methods"), this::ask);
		return switch (called) {
			case Called.Gave<List<Method>>(List<Method> methods) -> methods;
			case Called.Failed<List<Method>>(Trouble trouble) -> throw new IllegalStateException((trouble.kind() + " " + trouble.detail()).strip());
			case Called.Off<List<Method>> off -> throw new SwitchedOff();
		};
	}

	private List<Method> ask() {
		MethodProvider provider = context.getService(reference);
		if (provider == null) {
			throw new IllegalStateException("its service could not be made");
		}
		return List.copyOf(provider.methods());
	}
}
