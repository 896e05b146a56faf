package org.headroom.distro.p2;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.headroom.distro.build.Obstacle;

/** Makes a p2 repository of bundles and features that are jars, and of units. */
final class Publishing {
	private final Workbench p2;
	private final Path folder;
	private final String name;

	/** @param folder that becomes the repository; there must be none yet */
	Publishing(Workbench p2, Path folder, String name) {
		this.p2 = p2;
		this.folder = folder;
		this.name = name;
	}

	/** @return where the repository is */
	URI publish(Collection<Path> features, Collection<Path> bundles, IProgressMonitor monitor) throws ProvisionException, Unfit {
		PublisherInfo info = new PublisherInfo();
		info.setMetadataRepository(p2.newMetadata(folder.toUri(), name));
		info.setArtifactRepository(p2.newArtifacts(folder.toUri(), name));
		info.setArtifactOptions(IPublisherInfo.A_INDEX | IPublisherInfo.A_PUBLISH);
		IPublisherAction[] actions = {new FeaturesAction(files(features)), new BundlesAction(files(bundles))};
		IStatus status = new Publisher(info).publish(actions, monitor);
		if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new Unfit(new Obstacle.Unsolved(Needs.last(status)));
		}
		return folder.toUri();
	}

	/** Adds units that were made from others. */
	void add(List<IInstallableUnit> units, IProgressMonitor monitor) throws ProvisionException {
		IMetadataRepository metadata = p2.metadata(folder.toUri(), monitor);
		metadata.addInstallableUnits(units);
	}

	private static File[] files(Collection<Path> paths) {
		return paths.stream().map(Path::toFile).toArray(File[]::new);
	}
}
