package org.headroom.install.sites;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** A real p2 repository in a folder, made by p2's own publisher. */
public final class TestSite {
	private final IProvisioningAgent agent;
	private final Path folder;
	private final Path sources;
	private final List<IInstallableUnit> extra = new ArrayList<>();

	public TestSite(IProvisioningAgent agent, Path folder) {
		this.agent = agent;
		this.folder = folder;
		this.sources = folder.resolveSibling(folder.getFileName() + "-sources");
	}

	public Path folder() {
		return folder;
	}

	/** @param signing does something to the jar before it is published */
	public TestSite bundle(BundleJar bundle, Consumer<Path> signing) throws IOException {
		signing.accept(bundle.write(sources.resolve("plugins")));
		return this;
	}

	public TestSite bundle(BundleJar bundle) throws IOException {
		return bundle(bundle, jar -> {
		});
	}

	public TestSite feature(String id, String version, String licence, BundleJar... bundles) throws IOException {
		Path feature = Files.createDirectories(sources.resolve("features").resolve(id + "_" + version));
		StringBuilder plugins = new StringBuilder();
		for (BundleJar bundle : bundles) {
			plugins.append("<plugin id='%s' version='%s' unpack='false'/>".formatted(bundle.name(), bundle.version()));
		}
		Files.writeString(feature.resolve("feature.xml"), "<?xml version='1.0' encoding='UTF-8'?><feature id='%s' label='%s of Acme' version='%s' provider-name='Acme Ltd'><description>Helps.</description><license url='https://acme.example/licence'>%s</license>%s</feature>"
				.formatted(id, id, version, licence, plugins));
		return this;
	}

	/** A unit as nobody's tools would make it. */
	public TestSite unit(IInstallableUnit unit) {
		extra.add(unit);
		return this;
	}

	/** Writes the repository, over what was there. */
	@SuppressWarnings("removal")
	public TestSite publish() throws ProvisionException, IOException {
		forget();
		clear(folder);
		PublisherInfo info = new PublisherInfo();
		info.setArtifactOptions(IPublisherInfo.A_INDEX | IPublisherInfo.A_PUBLISH | IPublisherInfo.A_NO_MD5);
		info.setMetadataRepository(Publisher.createMetadataRepository(agent, folder.toUri(), "site", false, false));
		info.setArtifactRepository(Publisher.createArtifactRepository(agent, folder.toUri(), "site", false));
		List<IPublisherAction> actions = new ArrayList<>(List.of(new BundlesAction(new File[] {sources.resolve("plugins").toFile()})));
		if (Files.isDirectory(sources.resolve("features"))) {
			actions.add(new FeaturesAction(new File[] {sources.resolve("features").toFile()}));
		}
		var status = new Publisher(info).publish(actions.toArray(IPublisherAction[]::new), new NullProgressMonitor());
		if (!status.isOK() && status.getSeverity() >= 4) {
			throw new ProvisionException(status);
		}
		info.getMetadataRepository().addInstallableUnits(extra);
		forget();
		return this;
	}

	/** Adds properties to every file's description, as PGP signing does. */
	public TestSite describe(Map<String, String> properties) throws ProvisionException, IOException {
		Path kept = folder.resolveSibling("kept");
		Files.move(folder.resolve("plugins"), kept);
		var repository = agent.getService(IArtifactRepositoryManager.class).loadRepository(folder.toUri(), new NullProgressMonitor());
		for (IArtifactDescriptor old : repository.descriptorQueryable().query(org.eclipse.equinox.p2.repository.artifact.ArtifactDescriptorQuery.ALL_DESCRIPTORS, null).toUnmodifiableSet()) {
			ArtifactDescriptor described = new ArtifactDescriptor(old);
			properties.forEach(described::setProperty);
			repository.removeDescriptor(old, new NullProgressMonitor());
			repository.addDescriptor(described, new NullProgressMonitor());
		}
		clear(folder.resolve("plugins"));
		Files.move(kept, folder.resolve("plugins"));
		forget();
		return this;
	}

	private void forget() {
		agent.getService(IMetadataRepositoryManager.class).removeRepository(folder.toUri());
		agent.getService(IArtifactRepositoryManager.class).removeRepository(folder.toUri());
	}

	public List<IInstallableUnit> units() throws ProvisionException {
		return List.copyOf(agent.getService(IMetadataRepositoryManager.class).loadRepository(folder.toUri(), new NullProgressMonitor()).query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet());
	}

	/** The jar of a bundle in the repository. */
	public Path jar(String bundle, String version) {
		return folder.resolve("plugins").resolve(bundle + "_" + version + ".jar");
	}

	public Path zip(Path zip) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8); Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
				Files.copy(file, out);
				out.closeEntry();
			}
		}
		return zip;
	}

	public URI uri() {
		return folder.toUri();
	}

	static void clear(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}
}
