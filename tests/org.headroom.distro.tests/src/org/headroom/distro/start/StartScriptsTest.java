package org.headroom.distro.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headroom.distro.build.Identity;
import org.headroom.distro.p2.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script runs for real, on a Java that only writes down how it was called. */
class StartScriptsTest {
	private static final Platform LINUX = new Platform("linux", "gtk", "x86_64");
	private static final Platform WINDOWS = new Platform("win32", "win32", "x86_64");
	private static final Platform MAC = new Platform("macosx", "cocoa", "aarch64");

	@TempDir
	private Path home;
	private Path product;
	private StartScripts scripts;
	private String said = "";

	@BeforeEach
	void aProduct() throws IOException {
		product = Files.createDirectories(home.resolve("a folder/acme-coach"));
		Files.createDirectories(product.resolve("plugins"));
		Files.writeString(product.resolve("plugins/org.eclipse.equinox.launcher_1.7.0.jar"), "");
		scripts = new StartScripts(new Identity("org.acme.coach", "1.0.0", "Acme \"Coach\" & $Co", "acme-coach", "Acme", "", "Coaching", "p", "f"));
	}

	@Test
	void withoutACommandTheWindowOpensAgainForAsLongAsItAsksForIt() throws IOException, InterruptedException {
		java("runtime", 25, "n=$(cat '" + home + "/n' 2>/dev/null || echo 0); echo $((n+1)) > '" + home + "/n'; [ $n -lt 2 ] && exit 23; exit 7");
		assertEquals(7, start("-workspace", "/tmp/a b"));
		assertEquals(3, calls().size(), "twice it wanted to be started again");
		String last = calls().getLast();
		assertTrue(last.contains("[-workspace][/tmp/a b]") && !last.contains("headless") && last.contains("[-Dosgi.install.area=file:" + product.toRealPath() + "/]"), last);
	}

	@Test
	void aCommandIsPassedOnAsItWasTypedAndEndsAsItEnded() throws IOException, InterruptedException {
		java("runtime", 21, "exit 23");
		assertEquals(23, start("person", "Zoë O'Hara", "--json"));
		assertEquals(1, calls().size());
		assertTrue(calls().getFirst().contains("[-application][org.headroom.cli.command][person][Zoë O'Hara][--json]"), calls().getFirst());
		assertTrue(calls().getFirst().contains("[-Dheadroom.command=acme-coach]") && calls().getFirst().contains(".local/share/acme-coach/commands]"), calls().getFirst());
	}

	@Test
	void helpIsACommand() throws IOException, InterruptedException {
		java("runtime", 21, "exit 0");
		assertEquals(0, start("--help"));
		assertTrue(calls().getFirst().endsWith("[org.headroom.cli.command][--help]"), calls().getFirst());
	}

	@Test
	void anOldJavaIsPassedOverAndWithoutAnyItSaysWhatToDo() throws IOException, InterruptedException {
		Path old = java("old", 17, "exit 0");
		assertEquals(1, start(List.of("JAVA_HOME=" + old), "team"));
		assertTrue(calls().isEmpty(), "it was not even asked");
		// Where the machine has one in a usual folder, that one is taken, and can't do anything with this product.
		boolean none = Stream.of("/usr/lib/jvm", "/opt").map(Path::of).noneMatch(StartScriptsTest::hasJava);
		assertTrue(said.contains(none ? "Java 21 or later is missing" : "org.eclipse.equinox.launcher_1.7.0.jar"), said);
	}

	@Test
	void theJavaOfJavaHomeIsTakenWhereNoneIsBesideIt() throws IOException, InterruptedException {
		Path java = java("jdk", 21, "exit 0");
		assertEquals(0, start(List.of("JAVA_HOME=" + java), "team"));
		assertEquals(1, calls().size());
	}

	@Test
	void aLinkElsewhereStartsIt() throws IOException, InterruptedException {
		java("runtime", 21, "exit 0");
		scripts.lay(product, LINUX);
		Path link = Files.createSymbolicLink(home.resolve("link"), home.relativize(product.resolve("acme-coach")));
		assertEquals(0, run(List.of(), List.of(link.toString(), "team")));
		assertEquals(1, calls().size());
	}

	@Test
	void eachSystemHasItsOwn() throws IOException {
		assertEquals(Set.of("acme-coach.cmd"), scripts.lay(product, WINDOWS));
		String cmd = Files.readString(product.resolve("acme-coach.cmd"));
		assertTrue(cmd.contains("if %ERRORLEVEL% EQU 23 goto window\r\n"), cmd);
		assertFalse(cmd.replace("\r\n", "").contains("\n"));
		assertEquals(Set.of("acme-coach", "Acme Coach Co.command"), scripts.lay(product, MAC));
		assertTrue(Files.readString(product.resolve("acme-coach")).contains("-XstartOnFirstThread"));
		for (String name : List.of("acme-coach.cmd", "acme-coach", "Acme Coach Co.command")) {
			assertFalse(Files.readString(product.resolve(name)).matches("(?s).*@[A-Z]+@.*"), name);
		}
	}

	private static boolean hasJava(Path folder) {
		try (Stream<Path> found = Files.list(folder)) {
			return found.anyMatch(each -> Files.exists(each.resolve("bin/java")));
		} catch (IOException none) {
			return false;
		}
	}

	/** @param name "runtime" is the one beside the product */
	private Path java(String name, int release, String then) throws IOException {
		Path folder = name.equals("runtime") ? product.resolve(name) : home.resolve(name);
		Files.createDirectories(folder.resolve("bin"));
		Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + release + ".0.1\"\n");
		Path java = Files.writeString(folder.resolve("bin/java"), "#!/bin/sh\nfor each; do printf '[%s]' \"$each\"; done >> '" + home + "/calls'\necho >> '" + home + "/calls'\n" + then + "\n");
		assertTrue(java.toFile().setExecutable(true));
		return folder;
	}

	private List<String> calls() throws IOException {
		return Files.exists(home.resolve("calls")) ? Files.readAllLines(home.resolve("calls")) : List.of();
	}

	private int start(String... arguments) throws IOException, InterruptedException {
		return start(List.of(), arguments);
	}

	private int start(List<String> variables, String... arguments) throws IOException, InterruptedException {
		scripts.lay(product, LINUX);
		return run(variables, Stream.concat(Stream.of(product.resolve("acme-coach").toString()), Stream.of(arguments)).toList());
	}

	private int run(List<String> variables, List<String> command) throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
		List<String> all = new ArrayList<>(List.of("env", "-i", "HOME=" + home, "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"));
		all.addAll(variables);
		all.addAll(command);
		Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
		process.getOutputStream().close();
		said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return process.waitFor();
	}
}
