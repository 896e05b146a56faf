package org.headroom.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A .deb that is installed on this very system, and used by somebody who may change nothing of it. */
final class DebInstallation implements AutoCloseable {
	private static final String SOMEBODY = "nobody";
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final String name;
	private final Path room;
	private final Path home;

	private DebInstallation(String name, Path room, Path home) {
		this.name = name;
		this.room = room;
		this.home = home;
	}

	/** Why it can't be tried here; empty when it can. */
	static String obstacle() throws IOException, InterruptedException {
		if (!"root".equals(System.getProperty("user.name"))) {
			return "only root can install a package";
		}
		for (String program : List.of("dpkg", "dpkg-deb", "runuser", "tar", "sha256sum")) {
			if (run("sh", "-c", "command -v " + program).exit() != 0) {
				return program + " is missing: ./headroom test installs it";
			}
		}
		return "";
	}

	/** Where somebody else may read: the folder of a test belongs to root alone. */
	static Path room() throws IOException {
		Path room = Files.createTempDirectory("headroom-deb");
		Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwxr-xr-x"));
		return room;
	}

	static DebInstallation of(Path deb, String name, Path room) throws IOException, InterruptedException {
		run("dpkg", "--purge", name);
		said(0, "dpkg", "--install", deb.toString());
		Path home = Files.createDirectories(room.resolve("home"));
		Files.setOwner(home, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SOMEBODY));
		return new DebInstallation(name, room, home);
	}

	Path folder() {
		return Path.of("/opt", name);
	}

	Path home() {
		return home;
	}

	Path workspace() {
		return home.resolve("workspace");
	}

	Path shots() {
		return home.resolve("shots");
	}

	/** What is typed in a terminal, by somebody. */
	Running command(String... arguments) throws IOException {
		return somebody("", Stream.concat(Stream.of(name), Stream.of(arguments)).toList());
	}

	/** The window, as the menu starts it; but with the test driver in it. */
	Running window(String display, Path script) throws IOException {
		Path configuration = home.resolve("driven");
		somebodys(configuration);
		somebodys(shots());
		Path driver = Files.copy(Folders.driver(), room.resolve("driver.jar"), StandardCopyOption.REPLACE_EXISTING);
		next(script);
		// What stands here goes before what stands in the installation.
		String bundles = Files.readAllLines(folder().resolve("configuration/config.ini")).stream().filter(line -> line.startsWith("osgi.bundles=")).findFirst().orElseThrow();
		Files.write(configuration.resolve("config.ini"), List.of(bundles + ",reference\\:file\\:" + driver + "@4", "headroom.script=" + room.resolve("window.script"), "headroom.shots=" + shots(), "headroom.files=" + shots(), "headroom.patience=60"));
		return somebody(display, List.of(name, "-configuration", configuration.toString(), "-data", home.resolve("layout").toString(), "-workspace", workspace().toString()));
	}

	/** What the window does the next time it starts. */
	void next(Path script) throws IOException {
		Files.copy(script, room.resolve("window.script"), StandardCopyOption.REPLACE_EXISTING);
	}

	private static void somebodys(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SOMEBODY));
	}

	private Running somebody(String display, List<String> command) throws IOException {
		List<String> all = new ArrayList<>(List.of("runuser", "-u", SOMEBODY, "--", "env", "-i", "HOME=" + home, "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HEADROOM_WORKSPACE=" + workspace()));
		if (!display.isEmpty()) {
			all.add("DISPLAY=" + display);
		}
		all.addAll(command);
		return new Running(new ProcessBuilder(all).directory(room.toFile()).start());
	}

	/** What of the installation is no more as it was installed; empty when all is. */
	String changed() throws IOException, InterruptedException {
		return run("dpkg", "--verify", name).out();
	}

	void remove() throws IOException, InterruptedException {
		said(0, "dpkg", "--remove", name);
		said(0, "dpkg", "--purge", name);
	}

	/** Leaves nothing installed, whatever happened. */
	@Override
	public void close() throws IOException {
		try {
			run("dpkg", "--purge", name);
			run("rm", "-rf", room.toString());
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	/** What a program said, and how it ended. */
	record Said(int exit, String out, String err) {
	}

	static String said(int exit, String... command) throws IOException, InterruptedException {
		Said said = run(command);
		if (said.exit() != exit) {
			throw new AssertionError(String.join(" ", command) + " ended with " + said.exit() + ":\n" + said.out() + said.err());
		}
		return said.out();
	}

	static Said run(String... command) throws IOException, InterruptedException {
		try (Running running = new Running(new ProcessBuilder(command).start())) {
			return new Said(running.exit(PATIENCE), running.out(), running.err());
		}
	}
}
