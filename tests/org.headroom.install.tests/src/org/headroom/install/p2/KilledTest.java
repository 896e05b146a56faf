package org.headroom.install.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.headroom.install.Outcome;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.sites.Child;
import org.headroom.install.store.HeldBundle;
import org.headroom.install.store.State;
import org.headroom.install.store.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;

/** Another process installs and removes without end, and is killed in the middle of it, again and again. */
class KilledTest {
	private static final int KILLS = 6;
	private static final int LONGEST_MILLIS = 2500;

	@TempDir
	private Path folder;

	@Test
	void aKilledProcessLeavesWhatWasInstalledBeforeOrAfter() throws Exception {
		Headroom headroom = new Headroom(folder);
		headroom.add(headroom.site("site").bundle(BundleJar.method("org.acme.bell", "1.0.0")).bundle(BundleJar.method("org.acme.gong", "1.0.0")).publish());
		headroom.installAnyway("org.acme.bell");
		Random random = new Random(42);
		Set<Integer> reached = new HashSet<>();
		for (int kill = 0; kill < KILLS; kill++) {
			killSomewhere(random.nextInt(LONGEST_MILLIS));
			State state = headroom.store().current();
			reached.add(state.number());
			assertTrue(state.plugin("org.acme.bell").isPresent());
			for (HeldBundle bundle : state.bundles()) {
				assertEquals(bundle.sha256(), Sums.of(headroom.store().jar(bundle)));
			}
			Outcome next = state.plugin("org.acme.gong").isPresent() ? headroom.plugins.remove(List.of("org.acme.gong"), org.headroom.install.Watch.NONE) : headroom.installAnyway("org.acme.gong");
			assertInstanceOf(Outcome.Done.class, next);
		}
		assertEquals(KILLS, reached.size());
	}

	private void killSomewhere(int millis) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(command()).redirectError(folder.resolve("child.err").toFile());
		Process child = builder.start();
		try (BufferedReader said = child.inputReader()) {
			String line = said.readLine();
			while (line != null && !line.equals(Child.READY)) {
				line = said.readLine();
			}
			assertEquals(Child.READY, line, () -> text(folder.resolve("child.err")));
			assertTrue(!child.waitFor(millis, TimeUnit.MILLISECONDS));
		} finally {
			child.destroyForcibly().waitFor();
		}
	}

	private List<String> command() throws IOException {
		Path classes = folder.resolve("child/org/headroom/install/sites");
		Files.createDirectories(classes);
		try (InputStream in = Child.class.getResourceAsStream("Child.class")) {
			Files.write(classes.resolve("Child.class"), in.readAllBytes());
		}
		BundleContext context = FrameworkUtil.getBundle(P2Plugins.class).getBundleContext();
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-D" + Child.DEVELOPED + "=" + Objects.requireNonNullElse(context.getProperty(Child.DEVELOPED), ""), "-cp",
				folder.resolve("child") + java.io.File.pathSeparator + file(context.getBundle(0)), Child.class.getName(), folder.resolve("framework").toString(), Endless.class.getName(), folder.toString()));
		Stream.of(context.getBundles()).filter(bundle -> bundle.getBundleId() != 0 && isNeeded(bundle)).map(KilledTest::file).forEach(command::add);
		return command;
	}

	private static boolean isNeeded(Bundle bundle) {
		String name = String.valueOf(bundle.getSymbolicName());
		return !name.startsWith("org.eclipse.osgi.compatibility") && !bundle.getLocation().startsWith("headroom-plugin:");
	}

	private static String file(Bundle bundle) {
		if (bundle.getBundleId() == 0) {
			return Path.of(URI.create(Framework.class.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
		}
		return FileLocator.getBundleFileLocation(bundle).orElseThrow().getAbsolutePath();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.getMessage();
		}
	}
}
