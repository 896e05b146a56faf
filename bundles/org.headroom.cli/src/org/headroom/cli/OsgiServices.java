package org.headroom.cli;

import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Services;
import org.headroom.distro.brand.Brands;
import org.headroom.distro.build.Distributions;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.PluginKeys;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspaces;
import org.headroom.install.Plugins;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodFolders;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.WritesReport;
import org.headroom.method.yaml.KnownCode;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the other bundles; waits for one that is still starting. */
final class OsgiServices implements Services, AutoCloseable {
	private static final long PATIENCE_MILLIS = 20_000;

	private final ServiceTracker<Workspaces, Workspaces> workspaces;
	private final ServiceTracker<MethodCatalogue, MethodCatalogue> methods;
	private final ServiceTracker<Plugins, Plugins> plugins;
	private final ServiceTracker<MethodFolders, MethodFolders> folders;
	private final ServiceTracker<CodePoints, CodePoints> points;
	private final ServiceTracker<PluginGuard, PluginGuard> guard;
	private final ServiceTracker<Brands, Brands> brands;
	private final ServiceTracker<Distributions, Distributions> distributions;

	OsgiServices(BundleContext context) {
		workspaces = new ServiceTracker<>(context, Workspaces.class, null);
		points = new ServiceTracker<>(context, CodePoints.class, null);
		guard = new ServiceTracker<>(context, PluginGuard.class, null);
		folders = new ServiceTracker<>(context, MethodFolders.class, null);
		methods = new ServiceTracker<>(context, MethodCatalogue.class, null);
		plugins = new ServiceTracker<>(context, Plugins.class, null);
		brands = new ServiceTracker<>(context, Brands.class, null);
		distributions = new ServiceTracker<>(context, Distributions.class, null);
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
		PluginKeys keys = new PluginKeys(points(), guard());
		return Optional.of(new KnownCode(keys.of(AsksComputed.class, AsksComputed::key), keys.of(MeasuredBy.class, MeasuredBy::key), keys.of(WritesReport.class, WritesReport::key)));
	}

	@Override
	public Plugins plugins() {
		return awaited(plugins, "org.headroom.install");
	}

	@Override
	public CodePoints points() {
		return awaited(points, "org.headroom.plugins");
	}

	@Override
	public PluginGuard guard() {
		return awaited(guard, "org.headroom.plugins");
	}

	@Override
	public Brands brands() {
		return awaited(brands, "org.headroom.distro");
	}

	@Override
	public Distributions distributions() {
		return awaited(distributions, "org.headroom.distro");
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
		plugins.close();
		folders.close();
		points.close();
		guard.close();
		brands.close();
		distributions.close();
	}
}
