package org.headroom.install.p2;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.headroom.install.store.Store;

/** p2 for the length of one call, in a folder of its own, of which only what it remembers of sites is kept. */
final class Agent implements AutoCloseable {
	private static final String ENGINE = "org.eclipse.equinox.p2.engine";
	private static final String SCRATCH = "scratch";
	private static final String FEATURES = "org.eclipse.update.install.features";

	private final IProvisioningAgent agent;
	private final Path folder;

	Agent(IProvisioningAgentProvider provider, Store store) throws ProvisionException {
		folder = store.folder().resolve("p2");
		store.discard(folder.resolve(ENGINE));
		agent = provider.createAgent(folder.toUri());
	}

	IProvisioningAgent p2() {
		return agent;
	}

	IPlanner planner() {
		return agent.getService(IPlanner.class);
	}

	/** A profile with nothing in it. */
	IProfile scratch(String environment) throws ProvisionException {
		IProfileRegistry registry = agent.getService(IProfileRegistry.class);
		IProfile profile = registry.getProfile(SCRATCH);
		return profile != null ? profile : registry.addProfile(SCRATCH, Map.of(IProfile.PROP_ENVIRONMENTS, environment, FEATURES, Boolean.TRUE.toString()));
	}

	/** Reads a profile that lies elsewhere. @param name of its folder, ending in {@code .profile} */
	Optional<IProfile> profile(String name, Path file) throws IOException {
		Path copy = folder.resolve(ENGINE).resolve("profileRegistry").resolve(name);
		Files.createDirectories(copy);
		Files.copy(file, copy.resolve(file.getFileName()));
		return Optional.ofNullable(agent.getService(IProfileRegistry.class).getProfile(name.substring(0, name.lastIndexOf('.'))));
	}

	/** What a site offers. An agent asks each site once. */
	IMetadataRepository metadata(URI location, IProgressMonitor monitor) throws ProvisionException {
		return agent.getService(IMetadataRepositoryManager.class).loadRepository(location, monitor);
	}

	IArtifactRepository artifacts(URI location, IProgressMonitor monitor) throws ProvisionException {
		return agent.getService(IArtifactRepositoryManager.class).loadRepository(location, monitor);
	}

	/** Writes units where they can be read again as a repository. */
	void write(Path folder, Collection<IInstallableUnit> units) throws ProvisionException {
		IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
		manager.createRepository(folder.toUri(), "Headroom plugins", IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()).addInstallableUnits(List.copyOf(units));
		manager.removeRepository(folder.toUri());
	}

	@Override
	public void close() {
		agent.stop();
	}
}
