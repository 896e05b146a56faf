package org.headroom.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.method.guard.Nonsense;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The code points in the registry of services. They are looked at anew each time and their services asked for inside the guard, because that
 * may run a plugin's constructor. Any thread.
 */
@Component(service = CodePoints.class)
public final class RegisteredPoints implements CodePoints {
	private final BundleContext context;
	private final StartedPlugins started;

	/** Called by the service runtime. */
	@Activate
	public RegisteredPoints(BundleContext context, @Reference PluginGuard guard) {
		this.context = context;
		this.started = new StartedPlugins(context, guard);
	}

	@Override
	public <S> List<Registered<S>> of(Class<S> type) {
		started.look();
		try {
			Collection<ServiceReference<S>> references = context.getServiceReferences(type, null);
			List<ServiceReference<S>> sorted = new ArrayList<>(references);
			sorted.sort(Collections.reverseOrder());
			return sorted.stream().map(reference -> new Registered<>(reference.getBundle().getSymbolicName(), () -> service(reference))).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("no filter was given", e);
		}
	}

	private <S> S service(ServiceReference<S> reference) {
		S service = context.getService(reference);
		if (service == null) {
			throw new Nonsense("its service could not be made");
		}
		return service;
	}
}
