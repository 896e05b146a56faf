package org.headroom.cli;

import java.util.Locale;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Services;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspaces;
import org.headroom.method.MethodCatalogue;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the other bundles; waits for one that is still starting. */
final class OsgiServices implements Services, AutoCloseable {
	private static final long PATIENCE_MILLIS = 20_000;

	private final ServiceTracker<Workspaces, Workspaces> workspaces;
	private final ServiceTracker<MethodCatalogue, MethodCatalogue> methods;

	OsgiServices(BundleContext context) {
		workspaces = new ServiceTracker<>(context, Workspaces.class, null);
		methods = new ServiceTracker<>(context, MethodCatalogue.class, null);
	}

	@Override
	public Workspaces workspaces() {
		return awaited(workspaces, "org.headroom.persistence");
	}

	@Override
	public MethodCatalogue methods() {
		return awaited(methods, "org.headroom.method.yaml");
	}

	private static <S> S awaited(ServiceTracker<S, S> tracker, String bundle) {
		tracker.open();
		try {
			S service = tracker.waitForService(PATIENCE_MILLIS);
			if (service != null) {
				return service;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new Refused(Exit.FAULT, Words.of(OsgiServices.class, Locale.getDefault()).say("unready", bundle));
	}

	@Override
	public void close() {
		workspaces.close();
		methods.close();
	}
}
