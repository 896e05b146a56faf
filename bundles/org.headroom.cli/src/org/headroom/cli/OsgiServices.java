package org.headroom.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Services;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspaces;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodFolders;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.WritesReport;
import org.headroom.method.yaml.KnownCode;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.LoggerFactory;

/** The services of the other bundles; waits for one that is still starting. */
final class OsgiServices implements Services, AutoCloseable {
	private static final long PATIENCE_MILLIS = 20_000;

	private final ServiceTracker<Workspaces, Workspaces> workspaces;
	private final ServiceTracker<MethodCatalogue, MethodCatalogue> methods;
	private final ServiceTracker<MethodFolders, MethodFolders> folders;
	private final ServiceTracker<CodePoints, CodePoints> points;
	private final ServiceTracker<PluginGuard, PluginGuard> guard;
	private final BundleContext context;

	OsgiServices(BundleContext context) {
		workspaces = new ServiceTracker<>(context, Workspaces.class, null);
		this.context = context;
		points = new ServiceTracker<>(context, CodePoints.class, null);
		guard = new ServiceTracker<>(context, PluginGuard.class, null);
		folders = new ServiceTracker<>(context, MethodFolders.class, null);
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

	@Override
	public Optional<MethodFolders> methodFolders() {
		return Optional.of(awaited(folders, "org.headroom.method.yaml"));
	}

	@Override
	public Optional<KnownCode> code() {
		return Optional.of(new KnownCode(keys(AsksComputed.class, AsksComputed::key), keys(MeasuredBy.class, MeasuredBy::key), keys(WritesReport.class, WritesReport::key)));
	}

	/** Code that cannot even say its name is as good as not there. */
	private <S> Set<String> keys(Class<S> type, Function<S, String> key) {
		Set<String> keys = new HashSet<>();
		ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		for (S service : tracker.getTracked().values()) {
			try {
				keys.add(Objects.requireNonNull(key.apply(service)));
			} catch (RuntimeException | LinkageError nameless) {
				LoggerFactory.getLogger(OsgiServices.class).warn("{} does not tell its key", service.getClass().getName(), nameless);
			}
		}
		tracker.close();
		return keys;
	}

	@Override
	public CodePoints points() {
		return awaited(points, "org.headroom.plugins");
	}

	@Override
	public PluginGuard guard() {
		return awaited(guard, "org.headroom.plugins");
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
		folders.close();
		points.close();
		guard.close();
	}
}
