package org.headroom.install.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.install.InstalledPlugin.Standing;
import org.headroom.install.Past;
import org.headroom.install.Reason;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.store.HeldBundle;
import org.headroom.install.store.HeldPlugin;
import org.headroom.install.store.State;
import org.headroom.install.store.Store;
import org.headroom.install.store.Sums;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** In the framework the tests themselves run in. */
class PluginStarterTest {
	@TempDir
	private Path folder;
	private final BundleContext context = FrameworkUtil.getBundle(PluginStarter.class).getBundleContext();
	private Store store;
	private PluginStarter starter;

	@BeforeEach
	void aStore() {
		store = new Store(folder.resolve("a person"));
		starter = new PluginStarter(store, new Framework(context));
	}

	@AfterEach
	void theFrameworkIsAsBefore() {
		starter.begin(false);
	}

	private State keep(BundleJar... jars) throws IOException {
		Map<String, Path> staged = new HashMap<>();
		List<HeldBundle> bundles = new java.util.ArrayList<>();
		for (BundleJar jar : jars) {
			Path file = jar.write(folder.resolve("jars"));
			staged.put(Sums.of(file), file);
			bundles.add(new HeldBundle(jar.name(), jar.version(), Sums.of(file), Files.size(file), !jar.name().contains("page"), false));
		}
		State state = new State(store.newest() + 1, Past.Act.INSTALL, Instant.EPOCH, bundles.stream().map(PluginStarterTest::plugin).toList(), bundles);
		store.commit(state, staged, Files.createDirectories(store.staging().resolve("units")));
		return state;
	}

	private static HeldPlugin plugin(HeldBundle bundle) {
		return new HeldPlugin(bundle.name(), bundle.name(), bundle.version(), bundle.name(), "Acme", "", List.of(bundle.name()), List.of());
	}

	private Optional<Bundle> bundle(String name) {
		return Arrays.stream(context.getBundles()).filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst();
	}

	@Test
	void whatIsInstalledIsThereAfterTheStart() throws Exception {
		State state = keep(BundleJar.method("org.acme.bell", "1.0.0"));
		starter.begin(true);
		assertEquals("methods/*.yaml", bundle("org.acme.bell").orElseThrow().getHeaders("").get("Headroom-Methods"));
		assertTrue(bundle("org.acme.bell").orElseThrow().getState() >= Bundle.RESOLVED);
		assertEquals(Standing.RUNNING, starter.standing(state, state.plugins().getFirst()));
	}

	@Test
	void whatBringsOnlyContentComesAndGoesWhileHeadroomRuns() throws Exception {
		starter.begin(true);
		assertFalse(starter.take(keep(BundleJar.method("org.acme.bell", "1.0.0"))));
		assertEquals("1.0.0", bundle("org.acme.bell").orElseThrow().getVersion().toString());
		assertFalse(starter.take(keep(BundleJar.method("org.acme.bell", "1.1.0"))));
		assertEquals("1.1.0", bundle("org.acme.bell").orElseThrow().getVersion().toString());
		assertFalse(starter.take(keep()));
		assertEquals(Optional.empty(), bundle("org.acme.bell"));
	}

	@Test
	void whatBringsPagesNeedsARestart() throws Exception {
		starter.begin(true);
		State state = keep(BundleJar.method("org.acme.page", "1.0.0"));
		assertTrue(starter.take(state));
		assertEquals(Optional.empty(), bundle("org.acme.page"));
		assertEquals(Standing.AFTER_RESTART, starter.standing(state, state.plugins().getFirst()));
		starter.begin(true);
		assertTrue(bundle("org.acme.page").isPresent());
	}

	@Test
	void aDamagedJarMakesWhatWasBeforeCountAgain() throws Exception {
		keep(BundleJar.method("org.acme.bell", "1.0.0"));
		State damaged = keep(BundleJar.method("org.acme.bell", "1.1.0"));
		Path jar = store.jar(damaged.bundles().getFirst());
		byte[] bytes = Files.readAllBytes(jar);
		bytes[bytes.length / 2] ^= 1;
		Files.write(jar, bytes);
		starter.begin(true);
		assertEquals("1.0.0", bundle("org.acme.bell").orElseThrow().getVersion().toString());
		assertEquals(List.of(new Reason.WentBack(2, 1)), starter.troubles());
		assertEquals(1, store.current().number());
	}

	@Test
	void aPluginThatDoesNotFitIsSaidToAndTheOthersRun() throws Exception {
		State state = keep(BundleJar.method("org.acme.bell", "1.0.0"), BundleJar.method("org.acme.misfit", "1.0.0").header("Import-Package", "org.acme.nowhere"));
		starter.begin(true);
		assertEquals(List.of(Standing.RUNNING, Standing.NOT_FITTING), state.plugins().stream().map(plugin -> starter.standing(state, plugin)).toList());
	}

	@Test
	void aPluginThatThrowsAtItsStartIsNamedAndTheOthersRun() throws Exception {
		State state = keep(BundleJar.method("org.acme.bell", "1.0.0"), BundleJar.of("org.acme.stubborn", "1.0.0").header("Bundle-Activator", "org.acme.stubborn.NotThere"));
		starter.begin(true);
		assertEquals(Standing.RUNNING, starter.standing(state, state.plugins().getFirst()));
		assertEquals(List.of(new Reason.NotStarted("org.acme.stubborn", "java.lang.ClassNotFoundException")), starter.troubles());
	}

	@Test
	void aBundleOfHeadroomGoesBeforeOneOfAPlugin() throws Exception {
		State state = keep(BundleJar.of("org.headroom.install", "9.0.0"));
		starter.begin(true);
		assertEquals(context.getBundle(), bundle("org.headroom.install").orElseThrow());
		assertEquals(Standing.NOT_FITTING, starter.standing(state, state.plugins().getFirst()));
	}

	@Test
	void aShippedBundleGivesWayToANewerOneOfThePersonAndNotToAnOlder() throws Exception {
		Bundle shipped = ship("1.5.0");
		starter.begin(true);
		starter.take(replacing("1.0.0"));
		starter.begin(true);
		assertEquals(shipped, bundle("org.acme.shipped").orElseThrow());
		assertTrue(starter.take(replacing("2.0.0")), "only a restart swaps what is shipped");
		starter.begin(true);
		assertEquals("2.0.0", bundle("org.acme.shipped").orElseThrow().getVersion().toString());
		assertEquals(Bundle.UNINSTALLED, shipped.getState());
		Bundle newer = ship("3.0.0");
		starter.begin(true);
		assertEquals(newer, bundle("org.acme.shipped").orElseThrow());
		newer.uninstall();
	}

	private Bundle ship(String version) throws Exception {
		return context.installBundle(BundleJar.method("org.acme.shipped", version).write(folder.resolve("shipped")).toUri().toString());
	}

	private State replacing(String version) throws IOException {
		State state = keep(BundleJar.method("org.acme.shipped", version));
		HeldBundle held = state.bundles().getFirst();
		State replacing = new State(store.newest() + 1, Past.Act.UPDATE, Instant.EPOCH, state.plugins(), List.of(new HeldBundle(held.name(), held.version(), held.sha256(), held.bytes(), true, true)));
		store.commit(replacing, Map.of(), Files.createDirectories(store.staging().resolve("units")));
		return replacing;
	}

	@Test
	void thePolicyCanKeepAllOfThemOut() throws Exception {
		keep(BundleJar.method("org.acme.bell", "1.0.0"));
		starter.begin(false);
		assertEquals(Optional.empty(), bundle("org.acme.bell"));
	}

	@Test
	void theFolderIsNamedByTheVariableElseByTheProduct() {
		assertEquals(Path.of("/plugins"), PluginFolder.folder(name -> "/elsewhere", "/plugins"));
		assertEquals(Path.of(System.getProperty("user.home"), "acme"), PluginFolder.folder(name -> "@user.home/acme", ""));
		assertEquals(Path.of(System.getProperty("user.home"), ".local/share/headroom/plugins"), PluginFolder.folder(name -> "", ""));
	}
}
