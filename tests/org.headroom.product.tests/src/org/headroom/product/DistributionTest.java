package org.headroom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The way of a branded distribution: built from the sample by the packaged product and its p2 repository, its .deb installed for real, started as an ordinary
 * user, updated by that user, and removed without touching what is theirs.
 */
class DistributionTest {
	private static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final Duration FOR_A_BUILD = Duration.ofMinutes(6);
	private static final String NAME = "Acme Coach";
	private static final String COMMAND = "acme-coach";
	private static final int ACCENT = 0x7A2E6E;
	/** A filled button has some thousand pixels. */
	private static final int ENOUGH = 800;
	private static final String WHO = "Lena Pipeline";
	private static final String SAID = "Two buyers who call back";
	/** The exit code of a session that was left before its end. */
	private static final int LEFT = 5;

	@TempDir
	private Path home;
	private Product product;
	private Path built;
	private boolean installer;
	private String notes;
	private MethodSite site;

	@Test
	void aDistributionIsBuiltInstalledUsedUpdatedAndRemoved() throws IOException, InterruptedException {
		product = new Product(home);
		Path room = DebInstallation.room();
		site = new MethodSite(product, room.resolve("site"));
		built();
		sixArchives();
		anArchiveRuns();
		assumeTrue(installer, notes);
		String obstacle = DebInstallation.obstacle();
		assumeTrue(obstacle.isEmpty(), obstacle);
		assumeTrue(XServer.available(), "Xvfb, openbox and xdotool are needed: ./headroom test installs them");
		Path deb = built.resolve(only(".deb"));
		try (DebInstallation installed = DebInstallation.of(deb, COMMAND, room)) {
			seen(installed);
			usedInASession(installed);
			updatedByItsUser(installed);
			assertEquals("", installed.changed(), "nothing of the installation was touched");
			installed.remove();
			nothingIsLeftButWhatIsTheirs(installed);
		}
	}

	/** The sample as it is, with a plugin that comes along. */
	private void built() throws IOException, InterruptedException {
		Path project = home.resolve("brand");
		copy(Folders.source("releng/org.headroom.distro.sample"), project);
		site.offer("1.0.0");
		copy(site.folder(), project.resolve("plugins/bell"));
		built = home.resolve("distribution");
		String said = said(product.command("brand", "build", project.toString(), "--release", Folders.repository().toString(), "--out", built.toString(), "--json"), 0, FOR_A_BUILD, "");
		JsonObject answer = JsonParser.parseString(said).getAsJsonObject();
		installer = answer.getAsJsonArray("files").asList().stream().anyMatch(file -> file.getAsJsonObject().get("kind").getAsString().equals("installer"));
		notes = answer.getAsJsonArray("notes").toString();
		assertEquals(installer ? 7 : 6, answer.getAsJsonArray("files").size(), said);
	}

	private void sixArchives() throws IOException, InterruptedException {
		DebInstallation.said(0, "sh", "-c", "cd '" + built + "' && sha256sum --check SHA256SUMS");
		for (String platform : List.of("linux-x86_64", "linux-aarch64", "macos-x86_64", "macos-aarch64")) {
			String listed = DebInstallation.said(0, "tar", "-tzvf", built.resolve(only(platform + ".tar.gz")).toString());
			assertTrue(listed.lines().anyMatch(line -> line.startsWith("-rwxr-xr-x") && line.endsWith(" " + COMMAND + "/" + COMMAND)), platform);
			assertFalse(listed.contains("org.headroom.branding"), platform);
			String fragment = "swt." + (platform.startsWith("linux") ? "gtk.linux" : "cocoa.macosx") + platform.substring(platform.indexOf('-')).replace('-', '.') + "_";
			assertTrue(listed.contains(fragment) && listed.contains(MethodSite.PLUGIN + "_1.0.0.jar"), platform);
		}
		for (String arch : List.of("x86_64", "aarch64")) {
			String listed = DebInstallation.said(0, Path.of(System.getProperty("java.home"), "bin/jar").toString(), "--list", "--file", built.resolve(only("windows-" + arch + ".zip")).toString());
			assertTrue(listed.contains(COMMAND + "/" + COMMAND + ".cmd") && listed.contains("swt.win32.win32." + arch + "_"), arch);
		}
	}

	private void anArchiveRuns() throws IOException, InterruptedException {
		DebInstallation.said(0, "tar", "-xzf", built.resolve(only("linux-x86_64.tar.gz")).toString(), "-C", home.toString());
		ProcessBuilder command = new ProcessBuilder(home.resolve(COMMAND).resolve(COMMAND).toString(), "methods");
		command.environment().put("JAVA_HOME", System.getProperty("java.home"));
		command.environment().put("HOME", home.resolve("unpacked").toString());
		command.environment().put("HEADROOM_WORKSPACE", home.resolve("unpacked/workspace").toString());
		assertTrue(said(new Running(command.start()), 0, PATIENCE, "").contains(MethodSite.METHOD));
	}

	private void seen(DebInstallation installed) throws IOException, InterruptedException {
		assertEquals("", readable(installed.folder()), "there is nothing an ordinary user may write");
		String menu = Files.readString(Path.of("/usr/share/applications/" + COMMAND + ".desktop"));
		assertTrue(menu.contains("Name=" + NAME) && menu.contains("Icon=" + COMMAND) && menu.contains("Exec=" + COMMAND), menu);
		assertTrue(Files.exists(Path.of("/usr/share/icons/hicolor/48x48/apps/" + COMMAND + ".png")));
		try (XServer screen = XServer.start(); Running title = titled(screen.display()); Running window = installed.window(screen.display(), Folders.script("brand.script"))) {
			assertEquals(0, window.exit(PATIENCE), () -> window.out() + window.err());
			assertEquals(0, title.exit(PATIENCE), () -> "no window of that name: " + window.out());
			assertTrue(window.out().contains("seen"), window::out);
		}
		BufferedImage welcome = ImageIO.read(installed.shots().resolve("brand-welcome.png").toFile());
		long accent = IntStream.range(0, welcome.getWidth() * welcome.getHeight())
				.filter(at -> (welcome.getRGB(at % welcome.getWidth(), at / welcome.getWidth()) & 0xFFFFFF) == ACCENT).count();
		assertTrue(accent > ENOUGH, "only " + accent + " pixels are of the brand's colour");
	}

	private static Running titled(String display) throws IOException {
		ProcessBuilder search = new ProcessBuilder("xdotool", "search", "--sync", "--onlyvisible", "--name", NAME);
		search.environment().put("DISPLAY", display);
		return new Running(search.start());
	}

	private static String readable(Path folder) throws IOException, InterruptedException {
		return DebInstallation.said(0, "find", folder.toString(), "!", "-type", "l", "(", "-perm", "/022", "-o", "!", "-user", "root", ")");
	}

	private void usedInASession(DebInstallation installed) throws IOException, InterruptedException {
		Path deals = Files.write(installed.home().resolve("deals.csv"), List.of("Opportunity ID,Owner,Account,StageName,IsClosed,IsWon,CreatedDate,CloseDate,Amount",
				"L1," + WHO + ",Works,Proposal,false,false,2026-09-01,,5000"));
		said(installed, 0, "", "import", "deals", deals.toString());
		said(installed, LEFT, SAID + "\n:quit\n", "session", "run", WHO, "--method", MethodSite.METHOD);
		assertTrue(said(installed, 0, "", "session", "show", WHO).contains(SAID));
	}

	private void updatedByItsUser(DebInstallation installed) throws IOException, InterruptedException {
		assertEquals("1.0.0", version(installed));
		site.offer("1.1.0");
		said(installed, 0, "", "plugins", "add-site", site.folder().toString());
		updatedInTheWindow(installed);
		assertEquals("1.1.0", version(installed));
		String methods = said(installed, 0, "", "methods", "--json");
		JsonObject method = JsonParser.parseString(methods).getAsJsonObject().getAsJsonArray("methods").asList().stream().map(each -> each.getAsJsonObject())
				.filter(each -> each.get("id").getAsString().equals(MethodSite.METHOD)).findFirst().orElseThrow(() -> new AssertionError(methods));
		assertEquals("1.1.0", method.get("version").getAsString());
		assertTrue(said(installed, 0, "", "session", "show", WHO).contains(SAID), "what was said on the older one is there");
	}

	/** The window says by how it ends that it wants to be started again, and what started it does so. */
	private static void updatedInTheWindow(DebInstallation installed) throws IOException, InterruptedException {
		try (XServer screen = XServer.start(); Running window = installed.window(screen.display(), Folders.script("brand-update.script"))) {
			window.awaitOutput("restarting", PATIENCE);
			installed.next(Folders.script("brand-again.script"));
			window.awaitOutput("again", PATIENCE);
			assertEquals(0, window.exit(PATIENCE), () -> window.out() + window.err());
		}
	}

	private String version(DebInstallation installed) throws IOException, InterruptedException {
		JsonObject plugin = JsonParser.parseString(said(installed, 0, "", "plugins", "--json")).getAsJsonObject().getAsJsonArray("plugins").get(0).getAsJsonObject();
		assertEquals(MethodSite.PLUGIN, plugin.get("id").getAsString());
		return plugin.get("version").getAsString();
	}

	private static void nothingIsLeftButWhatIsTheirs(DebInstallation installed) throws IOException {
		for (String gone : List.of("/opt/" + COMMAND, "/usr/bin/" + COMMAND, "/usr/share/applications/" + COMMAND + ".desktop", "/usr/share/icons/hicolor/48x48/apps/" + COMMAND + ".png",
				"/usr/share/doc/" + COMMAND)) {
			assertFalse(Files.exists(Path.of(gone)), gone);
		}
		try (Stream<Path> kept = Files.list(installed.workspace())) {
			assertTrue(kept.findAny().isPresent(), "the workspace is there");
		}
		assertTrue(Files.isDirectory(installed.home().resolve(".local/share/" + COMMAND + "/plugins/jars")), "and the plugin that its user installed");
	}

	private static String said(DebInstallation installed, int exit, String typed, String... command) throws IOException, InterruptedException {
		return said(installed.command(command), exit, PATIENCE, typed);
	}

	private static String said(Running command, int exit, Duration patience, String typed) throws IOException, InterruptedException {
		try (command) {
			command.type(typed);
			assertEquals(exit, command.exit(patience), () -> command.out() + command.err());
			return command.out();
		}
	}

	private String only(String ending) throws IOException {
		try (Stream<Path> files = Files.list(built)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending)).findFirst().orElseThrow(() -> new AssertionError("no " + ending + " in " + built));
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(each).toString());
				Files.createDirectories(target.getParent());
				Files.copy(each, target);
			}
		}
	}
}
