package org.headroom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third party's plugin through the command line of the materialised product, from a site that the product's own p2 made. */
class PluginsTest {
	private static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final int NEEDS_CONSENT = 6;
	private static final int KILLS = 4;
	private static final int LONGEST_MILLIS = 3000;
	private static final String METHOD = "acme-grow";

	@TempDir
	private Path home;
	private Product product;

	@BeforeEach
	void aSite() throws IOException, InterruptedException {
		product = new Product(home);
		offer("1.0.0");
		said(0, "plugins", "add-site", home.resolve("site").toString());
	}

	@Test
	void aMethodIsInstalledUsedUpdatedRolledBackAndRemoved() throws IOException, InterruptedException {
		assertFalse(said(0, "methods").contains(METHOD));
		assertTrue(said(0, "plugins", "show", "org.acme.bell").contains(METHOD));
		said(NEEDS_CONSENT, "plugins", "install", "org.acme.bell");
		said(0, "plugins", "install", "org.acme.bell", "--accept-untrusted");
		assertTrue(said(0, "methods").contains(METHOD + " "));
		offer("1.1.0");
		said(0, "plugins", "update", "--accept-untrusted");
		assertEquals("1.1.0", installedVersion());
		said(0, "plugins", "rollback", "1");
		assertEquals("1.0.0", installedVersion());
		said(0, "plugins", "remove", "org.acme.bell");
		assertFalse(said(0, "methods").contains(METHOD));
	}

	@Test
	void aKillInTheMiddleOfInstallingLeavesTheProductWorking() throws IOException, InterruptedException {
		Random random = new Random(11);
		for (int kill = 0; kill < KILLS; kill++) {
			try (Running command = product.command("plugins", "install", "org.acme.bell", "--accept-untrusted")) {
				waitOrEnd(command, random.nextInt(LONGEST_MILLIS));
				command.kill();
			}
			JsonObject list = JsonParser.parseString(said(0, "plugins", "list", "--json")).getAsJsonObject();
			boolean installed = !list.getAsJsonArray("plugins").isEmpty();
			assertTrue(list.getAsJsonArray("troubles").isEmpty(), list::toString);
			assertEquals(installed, said(0, "methods").contains(METHOD));
			if (installed) {
				said(0, "plugins", "remove", "org.acme.bell");
			}
		}
		said(0, "plugins", "install", "org.acme.bell", "--accept-untrusted");
	}

	private static void waitOrEnd(Running command, int millis) throws InterruptedException {
		try {
			command.awaitOutput("never printed", Duration.ofMillis(millis));
		} catch (AssertionError inTheMiddleOrDone) {
			// Either is a moment somebody may pull the plug.
			return;
		}
	}

	private String installedVersion() throws IOException, InterruptedException {
		return JsonParser.parseString(said(0, "plugins", "--json")).getAsJsonObject().getAsJsonArray("plugins").get(0).getAsJsonObject().get("version").getAsString();
	}

	/** Publishes the bundle in that version, beside the older ones. */
	private void offer(String version) throws IOException, InterruptedException {
		Path source = home.resolve("source/plugins");
		Files.createDirectories(source);
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", "org.acme.bell");
		main.putValue("Bundle-Version", version);
		main.putValue("Headroom-Methods", "methods/*.yaml");
		String method = Files.readString(Folders.source("bundles/org.headroom.methods.standard/methods/grow.yaml")).replaceFirst("(?m)^id: grow$", "id: " + METHOD);
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(source.resolve("org.acme.bell_" + version + ".jar")), manifest)) {
			jar.putNextEntry(new JarEntry("methods/" + METHOD + ".yaml"));
			jar.write(method.getBytes(StandardCharsets.UTF_8));
			jar.closeEntry();
		}
		String site = home.resolve("site").toUri().toString();
		try (Running publisher = product.application("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository", site, "-artifactRepository", site,
				"-source", home.resolve("source").toString(), "-publishArtifacts")) {
			assertEquals(0, publisher.exit(PATIENCE), publisher::err);
		}
	}

	private String said(int exit, String... arguments) throws IOException, InterruptedException {
		try (Running command = product.command(arguments)) {
			assertEquals(exit, command.exit(PATIENCE), () -> String.join(" ", arguments) + "\n" + command.out() + command.err());
			return command.out();
		}
	}
}
