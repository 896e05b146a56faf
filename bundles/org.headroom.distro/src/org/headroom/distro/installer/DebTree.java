package org.headroom.distro.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.headroom.distro.build.Identity;
import org.headroom.distro.p2.Platform;
import org.headroom.distro.pack.Folder;

/**
 * The files of a .deb beside the product: the command, the menu entry, the icons, the copyright, and what dpkg reads. All of them belong to the package, so that no
 * script has to run when it is installed, and nothing is left when it is removed.
 */
final class DebTree {
	private static final String FOLDERS_AND_PROGRAMS = "rwxr-xr-x";
	private static final String FILES = "rw-r--r--";
	private static final int KIBI = 1024;

	private final Path root;
	private final Identity brand;

	DebTree(Path root, Identity brand) {
		this.root = root;
		this.brand = brand;
	}

	/** Where the product belongs. */
	Path product() {
		return root.resolve("opt").resolve(brand.command());
	}

	void command() throws IOException {
		Path bin = Files.createDirectories(root.resolve("usr/bin"));
		Files.createSymbolicLink(bin.resolve(brand.command()), Path.of("../../opt", brand.command(), brand.command()));
	}

	void menu(Map<Integer, Path> pngs, Path svg) throws IOException {
		text("usr/share/applications/" + brand.command() + ".desktop", List.of("[Desktop Entry]", "Type=Application", "Name=" + brand.fileName(), "Comment=" + line(brand.summary()), "Exec=" + brand.command(),
				"TryExec=" + brand.command(), "Icon=" + brand.command(), "Terminal=false", "Categories=Office;ProjectManagement;", "StartupNotify=true", "StartupWMClass=" + line(brand.name())));
		for (Map.Entry<Integer, Path> png : pngs.entrySet()) {
			copy(png.getValue(), "usr/share/icons/hicolor/" + png.getKey() + "x" + png.getKey() + "/apps/" + brand.command() + ".png");
		}
		copy(svg, "usr/share/icons/hicolor/scalable/apps/" + brand.command() + ".svg");
	}

	/** @param license of the brand; what is Headroom's and others' is under licences of their own */
	void copyright(List<String> license) throws IOException {
		List<String> head = List.of("Upstream-Name: " + line(brand.name()), "Comment: " + line(brand.name())
				+ " is Headroom under the name of " + line(brand.vendor()) + ".", "", "Files: *", "Copyright: " + line(brand.vendor()), "License: brand", license.isEmpty() ? " All rights reserved." : folded(license), "",
				"Files: opt/" + brand.command() + "/plugins/org.headroom.*", "Copyright: 2026 Headroom contributors", "License: EPL-2.0", " https://www.eclipse.org/legal/epl-2.0/", " Every other file in plugins names its own licence in META-INF or about.html.", "",
				"Files: opt/" + brand.command() + "/runtime/*", "Copyright: Oracle and/or its affiliates, and others", "License: GPL-2 with Classpath exception", " opt/" + brand.command() + "/runtime/legal has the licences of each module.");
		text("usr/share/doc/" + brand.command() + "/copyright", head);
	}

	private static String folded(List<String> lines) {
		return lines.stream().map(line -> line.isBlank() ? " ." : " " + line).reduce((one, other) -> one + "\n" + other).orElse(" .");
	}

	void control(Platform platform) throws IOException {
		long bytes = 0;
		for (Path file : files()) {
			bytes += Files.size(file);
		}
		String maintainer = brand.contact().isEmpty() ? line(brand.vendor()) : line(brand.vendor()).replaceAll("[<>,@]", " ") + " <" + line(brand.contact()) + ">";
		text("DEBIAN/control", List.of("Package: " + brand.command(), "Version: " + brand.version(), "Architecture: " + (platform.arch().equals("aarch64") ? "arm64" : "amd64"), "Maintainer: " + maintainer,
				"Installed-Size: " + (bytes + KIBI - 1) / KIBI, "Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libxtst6", "Recommends: librsvg2-common, fonts-noto-core | fonts-dejavu-core | fonts-liberation",
				"Section: misc", "Priority: optional", "Description: " + line(brand.summary()), " " + line(brand.name()) + " brings its own Java. It is Headroom, a coaching workbench for sales managers."));
		StringBuilder sums = new StringBuilder();
		for (Path file : files()) {
			sums.append(md5(file)).append("  ").append(Folder.name(root, file)).append('\n');
		}
		Files.writeString(root.resolve("DEBIAN/md5sums"), sums);
	}

	/** What is installed; neither links nor what only dpkg reads. */
	private List<Path> files() throws IOException {
		return Folder.contents(root).stream().filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !path.startsWith(root.resolve("DEBIAN"))).toList();
	}

	/** The same rights and one time for everything, whoever builds under whatever mask. */
	void settle(Instant when) throws IOException {
		List<Path> all = new java.util.ArrayList<>(Folder.contents(root));
		all.add(root);
		for (Path path : all) {
			if (!Files.isSymbolicLink(path)) {
				boolean runs = Files.isDirectory(path) || Files.isExecutable(path);
				Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? FOLDERS_AND_PROGRAMS : FILES));
				Files.setLastModifiedTime(path, FileTime.from(when));
			}
		}
	}

	private void text(String name, List<String> lines) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, String.join("\n", lines) + "\n");
	}

	private void copy(Path from, String name) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		Files.copy(from, file);
	}

	/** A field is one line. */
	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** dpkg's own sum against damage; nobody's trust rests on it. */
	private static String md5(Path file) throws IOException {
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("MD5"))) {
			in.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}
}
