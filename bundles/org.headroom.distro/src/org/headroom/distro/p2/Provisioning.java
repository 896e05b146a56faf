package org.headroom.distro.p2;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.distro.build.Progress;

/** Installs a product into an empty folder, for any platform: what p2's director does, without its process. */
final class Provisioning {
	/** The profile every Headroom has, whoever made it. */
	private static final String PROFILE = "Headroom";
	private static final String FEATURES = "org.eclipse.update.install.features";

	private final IProvisioningAgentProvider provider;
	private final List<URI> repositories;
	private final Inspection inspection;
	private final Progress progress;

	/** Looks at what would be installed. */
	interface Inspection {
		void look(Collection<IInstallableUnit> planned) throws Unfit;
	}

	/** @param repositories where everything comes from */
	Provisioning(IProvisioningAgentProvider provider, List<URI> repositories, Inspection inspection, Progress progress) {
		this.provider = provider;
		this.repositories = List.copyOf(repositories);
		this.inspection = inspection;
		this.progress = progress;
	}

	/**
	 * @param folder that becomes the product
	 * @param roots the product and the plugins that come with it
	 */
	void install(Path folder, Platform platform, Collection<IInstallableUnit> roots) throws ProvisionException, Unfit, IOException {
		IProgressMonitor monitor = new Monitor(progress);
		try (Workbench p2 = new Workbench(provider, folder.resolve("p2"))) {
			IProfile profile = p2.service(IProfileRegistry.class).addProfile(PROFILE, properties(folder, platform));
			ProvisioningContext context = context(p2);
			IProvisioningPlan plan = plan(p2, profile, context, roots, monitor);
			progress.check();
			inspection.look(plan.getAdditions().query(QueryUtil.ALL_UNITS, monitor).toUnmodifiableSet());
			IStatus done = p2.service(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] {PhaseSetFactory.PHASE_CHECK_TRUST}), monitor);
			progress.check();
			if (done.matches(IStatus.ERROR | IStatus.CANCEL)) {
				throw new CopyFailed(Needs.last(done));
			}
		}
	}

	private static Map<String, String> properties(Path folder, Platform platform) {
		Map<String, String> properties = new HashMap<>();
		properties.put(IProfile.PROP_INSTALL_FOLDER, folder.toString());
		properties.put(IProfile.PROP_CACHE, folder.toString());
		properties.put(IProfile.PROP_ENVIRONMENTS, platform.environment());
		properties.put(IProfile.PROP_ROAMING, Boolean.TRUE.toString());
		properties.put(FEATURES, Boolean.TRUE.toString());
		return properties;
	}

	private ProvisioningContext context(Workbench p2) {
		ProvisioningContext context = new ProvisioningContext(p2.agent());
		context.setMetadataRepositories(repositories.toArray(URI[]::new));
		context.setArtifactRepositories(repositories.toArray(URI[]::new));
		context.setProperty(ProvisioningContext.FOLLOW_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
		return context;
	}

	private static IProvisioningPlan plan(Workbench p2, IProfile profile, ProvisioningContext context, Collection<IInstallableUnit> roots, IProgressMonitor monitor) throws Unfit {
		IPlanner planner = p2.service(IPlanner.class);
		IProfileChangeRequest request = planner.createChangeRequest(profile);
		request.addAll(List.copyOf(roots));
		roots.forEach(root -> request.setInstallableUnitProfileProperty(root, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString()));
		IProvisioningPlan plan = planner.getProvisioningPlan(request, context, monitor);
		if (plan.getStatus().matches(IStatus.ERROR)) {
			throw new Unfit(Needs.unmet(plan.getStatus()));
		}
		return plan;
	}
}
