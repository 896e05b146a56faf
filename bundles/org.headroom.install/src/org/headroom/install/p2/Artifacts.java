package org.headroom.install.p2;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.headroom.install.Reason;
import org.headroom.install.Watch;

/** Copies files from sites into a folder, where they are looked at before anything else is done with them. */
final class Artifacts {
	static final String BUNDLE = "osgi.bundle";
	static final String FEATURE = "org.eclipse.update.feature";

	private static final long RESERVE = 1 << 20;

	/** A file that was copied, and its PGP signature and keys, if the site has some for it. */
	record Fetched(IInstallableUnit unit, Path file, String signatures, String keys) {
	}

	private final Agent agent;
	private final List<URI> sites;
	private final Path folder;

	Artifacts(Agent agent, List<URI> sites, Path folder) {
		this.agent = agent;
		this.sites = sites;
		this.folder = folder;
	}

	/** @throws Halt when one can't be had, or not whole */
	List<Fetched> fetch(Collection<IInstallableUnit> units, Watch watch) throws Halt, IOException {
		List<IInstallableUnit> bundles = units.stream().filter(unit -> bundle(unit).findAny().isPresent()).toList();
		Files.createDirectories(folder);
		List<Fetched> fetched = new ArrayList<>();
		for (IInstallableUnit unit : bundles) {
			Stopping.check(watch);
			watch.at(Watch.Step.FETCHING, unit.getId(), (double) fetched.size() / bundles.size());
			fetched.add(fetch(unit, watch));
		}
		return fetched;
	}

	private static Stream<IArtifactKey> bundle(IInstallableUnit unit) {
		return unit.getArtifacts().stream().filter(key -> key.getClassifier().equals(BUNDLE));
	}

	private Fetched fetch(IInstallableUnit unit, Watch watch) throws Halt, IOException {
		IArtifactKey key = bundle(unit).findFirst().orElseThrow();
		List<String> failures = new ArrayList<>();
		for (URI site : sites) {
			for (IArtifactDescriptor descriptor : descriptors(site, key, failures, watch)) {
				Path file = folder.resolve(unit.getId() + "_" + unit.getVersion() + ".jar");
				IStatus status = copy(descriptor, file, watch);
				Stopping.check(watch);
				if (status.isOK()) {
					return new Fetched(unit, file, property(descriptor, "pgp.signatures"), property(descriptor, "pgp.publicKeys"));
				}
				failures.add(Causes.last(status));
			}
		}
		throw Halt.refusing(new Reason.Broken(unit.getId() + " " + unit.getVersion(), failures.isEmpty() ? "the file is not there" : failures.getLast()));
	}

	private List<IArtifactDescriptor> descriptors(URI site, IArtifactKey key, List<String> failures, Watch watch) {
		try {
			return Stream.of(agent.artifacts(site, new WatchMonitor(watch)).getArtifactDescriptors(key))
					.sorted(Comparator.comparing((IArtifactDescriptor each) -> each.getProcessingSteps().length)).toList();
		} catch (ProvisionException e) {
			failures.add(Causes.last(e.getStatus()));
			return List.of();
		}
	}

	private static String property(IArtifactDescriptor descriptor, String name) {
		String own = descriptor.getProperty(name);
		IArtifactRepository repository = descriptor.getRepository();
		return Objects.requireNonNullElse(own, "") + "\n" + (repository == null ? "" : Objects.requireNonNullElse(repository.getProperty(name), ""));
	}

	private IStatus copy(IArtifactDescriptor descriptor, Path file, Watch watch) throws Halt, IOException {
		try (Sink sink = new Sink(Files.newOutputStream(file))) {
			IStatus status = descriptor.getRepository().getArtifact(descriptor, sink, new WatchMonitor(watch));
			if (sink.failed()) {
				throw Halt.refusing(writing(folder, sink.failure()));
			}
			return status;
		}
	}

	/** Whether a full disk or something else kept us from writing there. */
	static Reason writing(Path folder, IOException problem) {
		String said = String.valueOf(problem.getMessage());
		return isFull(folder) || said.contains("No space left") || said.contains("quota") ? new Reason.NoSpace(folder.toString()) : new Reason.NotWritable(folder.toString(), said);
	}

	private static boolean isFull(Path folder) {
		try {
			Path there = folder;
			while (!Files.exists(there) && there.getParent() != null) {
				there = there.getParent();
			}
			return Files.getFileStore(there).getUsableSpace() < RESERVE;
		} catch (IOException unknown) {
			return false;
		}
	}

	/** Remembers that it was our own disk that failed, which p2 tells like a broken download. */
	private static final class Sink extends OutputStream {
		private final OutputStream file;
		private IOException failure;

		Sink(OutputStream file) {
			this.file = file;
		}

		boolean failed() {
			return failure != null;
		}

		IOException failure() {
			return failure;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] {(byte) one}, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			try {
				file.write(bytes, from, length);
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}

		@Override
		public void close() throws IOException {
			file.close();
		}
	}
}
