package org.headroom.distro.p2;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** p2 for the length of one task, with all it remembers in one folder; so that two tasks, and the product that runs, know nothing of each other. */
final class Workbench implements AutoCloseable {
	private final IProvisioningAgent agent;

	Workbench(IProvisioningAgentProvider provider, Path folder) throws ProvisionException {
		agent = provider.createAgent(folder.toUri());
	}

	<S> S service(Class<S> type) {
		return agent.getService(type);
	}

	IProvisioningAgent agent() {
		return agent;
	}

	IMetadataRepository metadata(URI location, IProgressMonitor monitor) throws ProvisionException {
		return service(IMetadataRepositoryManager.class).loadRepository(location, monitor);
	}

	IArtifactRepository artifacts(URI location, IProgressMonitor monitor) throws ProvisionException {
		return service(IArtifactRepositoryManager.class).loadRepository(location, monitor);
	}

	IMetadataRepository newMetadata(URI location, String name) throws ProvisionException {
		return service(IMetadataRepositoryManager.class).createRepository(location, name, IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
	}

	IArtifactRepository newArtifacts(URI location, String name) throws ProvisionException {
		return service(IArtifactRepositoryManager.class).createRepository(location, name, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
	}

	/** Every unit of these repositories. */
	List<IInstallableUnit> units(Collection<URI> repositories, IProgressMonitor monitor) throws ProvisionException {
		List<IInstallableUnit> units = new java.util.ArrayList<>();
		for (URI each : repositories) {
			units.addAll(metadata(each, monitor).query(QueryUtil.ALL_UNITS, monitor).toUnmodifiableSet());
		}
		return units;
	}

	@Override
	public void close() {
		agent.stop();
	}
}
