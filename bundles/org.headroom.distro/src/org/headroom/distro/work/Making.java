package org.headroom.distro.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.headroom.distro.build.Identity;
import org.headroom.distro.build.Note;
import org.headroom.distro.build.Obstacle;
import org.headroom.distro.build.Progress;
import org.headroom.distro.installer.DebPackage;
import org.headroom.distro.p2.Assembly;
import org.headroom.distro.p2.Platform;
import org.headroom.distro.p2.Unfit;
import org.headroom.distro.pack.Archive;
import org.headroom.distro.pack.Folder;
import org.headroom.distro.start.StartScripts;

/** Makes the files of a distribution, platform by platform, so that the disk has to hold no more than one unpacked product at a time. */
final class Making {
	private static final String POLICY = "configuration/headroom-policy.properties";
	private static final int SHOWN = 256;

	private final Assembly assembly;
	private final Ingredients from;
	private final Output output;
	private final Progress progress;

	Making(Assembly assembly, Ingredients from, Output output, Progress progress) {
		this.assembly = assembly;
		this.from = from;
		this.output = output;
		this.progress = progress;
	}

	/** @return why there is no installer, where there is none */
	Optional<Note> make(boolean installer) throws Unfit, ProvisionException, IOException {
		Optional<Note> without = installer ? deb().obstacle() : Optional.of(new Note.NotAsked());
		for (Platform platform : Platform.ALL) {
			progress.check();
			Path product = output.scratch().resolve("product").resolve(brand().command());
			Files.createDirectories(product.getParent());
			assembly.into(product, platform, progress);
			Set<String> executable = furnish(product, platform);
			progress.at(Progress.Step.PACKING, platform.shown());
			pack(product, platform, executable);
			if (without.isEmpty() && platform.equals(Platform.here())) {
				installer(product);
			}
			Folder.delete(product);
		}
		return without;
	}

	private Identity brand() {
		return from.brand();
	}

	private DebPackage deb() {
		return new DebPackage(brand(), output.scratch());
	}

	/** What people find in it beside what p2 put there. @return names of what can be started */
	private Set<String> furnish(Path product, Platform platform) throws IOException {
		Files.writeString(product.resolve(POLICY), from.policy().apply(assembly.plugins()));
		if (from.sites().isPresent()) {
			Folder.copy(from.sites().orElseThrow(), product.resolve("sites"));
		}
		if (from.license().isPresent()) {
			Files.copy(from.license().orElseThrow(), product.resolve("LICENSE"));
		}
		Path icon = platform.isWindows() ? from.pictures().ico() : platform.isMac() ? from.pictures().icns() : from.pictures().pngs().get(SHOWN);
		String name = icon.getFileName().toString();
		Files.copy(icon, product.resolve(brand().command() + name.substring(name.lastIndexOf('.'))));
		return new HashSet<>(new StartScripts(brand()).lay(product, platform));
	}

	private void pack(Path product, Platform platform, Set<String> executable) throws IOException {
		String name = brand().command() + "-" + brand().version() + "-" + platform.shown();
		Archive archive = new Archive(product, brand().command(), assembly.when(), executable);
		if (platform.isWindows()) {
			archive.zip(output.result().resolve(name + ".zip"), progress::check);
		} else {
			archive.tar(output.result().resolve(name + ".tar.gz"), progress::check);
		}
	}

	private void installer(Path product) throws IOException, Unfit {
		DebPackage deb = deb();
		progress.at(Progress.Step.INSTALLER, deb.fileName());
		List<String> license = from.license().isPresent() ? new ArrayList<>(Files.readAllLines(from.license().orElseThrow())) : List.of();
		try {
			deb.make(product, new DebPackage.Icons(from.pictures().pngs(), from.pictures().svg()), license, assembly.when(), output.result().resolve(deb.fileName()), progress);
		} catch (IOException e) {
			if (Troubles.isFull(output.result(), e)) {
				throw e;
			}
			if (Troubles.leavesNoInstaller(output.result())) {
				throw new Unfit(new Obstacle.NoSpace(output.folder().toString()));
			}
			throw new Unfit(new Obstacle.InstallerFailed(String.valueOf(e.getMessage())));
		}
	}
}
