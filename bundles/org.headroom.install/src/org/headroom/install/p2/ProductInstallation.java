package org.headroom.install.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.install.start.PluginFolder;
import org.osgi.framework.BundleContext;

/** The running product. Its p2 profile is read from a copy, because the folder may be read-only and p2 would lock it. */
final class ProductInstallation implements Installation {
	private static final String PROFILES = "p2/org.eclipse.equinox.p2.engine/profileRegistry";

	private final BundleContext context;

	ProductInstallation(BundleContext context) {
		this.context = context;
	}

	@Override
	public Path folder() {
		return PluginFolder.installation(context);
	}

	@Override
	public Base base(Agent agent, Set<String> shipped) throws ProvisionException {
		try {
			Path folder = profile();
			Path newest = newest(folder).orElseThrow(() -> unreadable("there is none in " + folder, null));
			IProfile profile = agent.profile(folder.getFileName().toString(), newest).orElseThrow(() -> unreadable(newest.toString(), null));
			List<IInstallableUnit> units = new ArrayList<>(profile.query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).toUnmodifiableSet());
			return Base.of(Objects.requireNonNullElse(profile.getProperty(IProfile.PROP_ENVIRONMENTS), ""), units, shipped);
		} catch (IOException e) {
			throw unreadable(e.getMessage(), e);
		}
	}

	/** Named by the product, or the only one. */
	private Path profile() throws IOException {
		Path all = folder().resolve(PROFILES);
		Path named = all.resolve(Objects.requireNonNullElse(context.getProperty("eclipse.p2.profile"), "Headroom") + ".profile");
		if (Files.isDirectory(named) || !Files.isDirectory(all)) {
			return named;
		}
		try (Stream<Path> found = Files.list(all)) {
			return found.filter(path -> path.getFileName().toString().endsWith(".profile")).findFirst().orElse(named);
		}
	}

	private static Optional<Path> newest(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().matches("[0-9]+\\.profile(\\.gz)?"))
					.max(Comparator.comparingLong(file -> Long.parseLong(file.getFileName().toString().split("\\.", 2)[0])));
		}
	}

	private static ProvisionException unreadable(String what, Exception cause) {
		return new ProvisionException(new Status(IStatus.ERROR, "org.headroom.install", "The record of what is installed can't be read: " + what, cause));
	}
}
