package org.headroom.distro.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.headroom.distro.brand.BrandProject;
import org.headroom.distro.build.BuildOrder;
import org.headroom.distro.build.Distributions;
import org.headroom.distro.build.Outcome;
import org.headroom.distro.build.Progress;
import org.headroom.distro.look.BrandFiles;
import org.headroom.distro.style.HouseStyle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Distributions put together by p2. */
@Component(service = Distributions.class)
public final class P2Distributions implements Distributions {
	/** Of a project: repositories that every installation shall have with it. */
	private static final String SITES = "sites";
	private static final String LICENSE = "LICENSE";

	private final BundleContext context;
	private final IProvisioningAgentProvider agents;

	/** Called by the service runtime when somebody first asks for the service. */
	@Activate
	public P2Distributions(BundleContext context, @Reference IProvisioningAgentProvider agents) {
		this.context = context;
		this.agents = agents;
	}

	@Override
	public Outcome build(BrandProject project, BuildOrder order, Progress progress) {
		return new Building(agents, context.getBundle().getVersion(), order, progress).build(project.identity(), scratch -> ingredients(project, scratch.resolve("look")));
	}

	private Ingredients ingredients(BrandProject project, Path folder) throws IOException {
		BrandFiles made = BrandFiles.make(project, HouseStyle.installed(context), folder);
		return new Ingredients(project.identity(), made.bundle(), made.feature(), new Ingredients.Pictures(made.ico(), made.icns(), made.pngs(), made.svg()), project.plugins(),
				project.policy()::text, Optional.of(project.folder().resolve(SITES)).filter(Files::isDirectory), Optional.of(project.folder().resolve(LICENSE)).filter(Files::isRegularFile));
	}
}
